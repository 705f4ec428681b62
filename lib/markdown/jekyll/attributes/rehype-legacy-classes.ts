import type { Root } from "hast";
import { visit } from "../../tree/visit.ts";
import { calloutClasses, findLegacyClass } from "./legacy-classes.ts";

/** Gives raw HTML (`<div class="notice--info">`) the same classes as attribute lists get; the rest is the allow-list's. */
export function rehypeLegacyClasses() {
  return (tree: Root): void => {
    visit(tree, "element", (element) => {
      const { className } = element.properties;
      if (!Array.isArray(className)) return;
      element.properties.className = [...new Set(className.flatMap((name) => translate(String(name))))];
    });
  };
}

function translate(name: string): string[] {
  const meaning = findLegacyClass(name);
  if (meaning?.kind === "callout") return calloutClasses(meaning.name);
  return meaning?.kind === "layout" ? [meaning.name] : [name];
}
