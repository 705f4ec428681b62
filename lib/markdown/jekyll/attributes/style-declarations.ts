/**
 * Reads a `style` attribute as a browser would, leniently: what is no declaration is passed over, nothing throws.
 * Names and values are in lower case.
 */
export function readStyle(style: unknown): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  if (typeof style !== "string") return declarations;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    if (name !== "" && value !== "") declarations.set(name, value);
  }
  return declarations;
}
