import { readFileSync } from "node:fs";
import { z } from "zod";

const vocabulary = z
  .object({
    types: z.record(z.string(), z.array(z.string())),
    properties: z.record(z.string(), z.object({ on: z.array(z.string()), takes: z.array(z.string()) })),
  })
  .parse(JSON.parse(readFileSync(new URL("fixtures/schema-org.json", import.meta.url), "utf8")));

/** What a node says that schema.org does not know: types, properties, properties of other types, values of other kinds. */
export function strangeIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => strangeIn(item, `${at}[${place}]`));
  if (typeof value !== "object" || value === null) return [];
  const { "@context": _context, "@id": _id, "@type": type, ...properties } = value as Record<string, unknown>;
  if (typeof type !== "string" || vocabulary.types[type] === undefined)
    return [`${at}: no type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, content]) => {
    const place = `${at}.${name}`;
    // An annotation of an action's property. https://schema.org/docs/actions.html#part-4
    if (name.endsWith("-input")) return [];
    const property = vocabulary.properties[name];
    if (property === undefined) return [`${place}: no such property`];
    if (!kindsOf(type).some((kind) => property.on.includes(kind))) return [`${place}: not of ${type}`];
    const values = Array.isArray(content) ? content : [content];
    const wrong = values.filter((item) => !valueKinds(item).some((kind) => property.takes.includes(kind)));
    return [
      ...wrong.map((item) => `${place}: takes ${property.takes}, not ${JSON.stringify(item)}`),
      ...strangeIn(content, place),
    ];
  });
}

/** A type and all that it is a kind of. */
function kindsOf(type: string): string[] {
  return [type, ...(vocabulary.types[type] ?? []).flatMap(kindsOf)];
}

function valueKinds(value: unknown): string[] {
  if (typeof value === "boolean") return ["Boolean"];
  if (typeof value === "number") return ["Number", ...(Number.isInteger(value) ? ["Integer"] : [])];
  if (typeof value === "string") {
    if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return ["DateTime", "Date"];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return ["Date", "Text"];
    if (/^https:\/\/schema\.org\/\w+DigitalSource$/.test(value)) return ["IPTCDigitalSourceEnumeration"];
    // schema.org: an address may stand for what is there.
    if (URL.canParse(value)) return ["URL", "Text", "ImageObject", "Thing"];
    return ["Text"];
  }
  const type = typeof value === "object" && value !== null && "@type" in value ? String(value["@type"]) : "";
  return kindsOf(type);
}
