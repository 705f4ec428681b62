import { randomUUID } from "node:crypto";
import type { Properties, Root } from "hast";
import { visit } from "./visit.ts";

/** Attributes by which our scripts and styles act, in the spelling of HTML or of hast. */
const markNames = /^(?:data|aria-?describedby)/i;

/** Classes by which they act, and which `remark-rehype` gives. */
const markClasses: ReadonlySet<string> = new Set(["footnotes", "data-footnote-backref", "sr-only"]);

/**
 * Remembers which elements the pipeline made with a mark, before an article's HTML is parsed among them, and takes the
 * marks from all others afterwards.
 *
 * `<a data-footnote-ref href="#main">` → `<a href="#main">`
 */
export function keepOwnMarks(tree: Root): (parsed: Root) => void {
  // New for each body, so that no article can write it.
  const token = randomUUID();
  visit(tree, "element", ({ properties }) => {
    if (Object.entries(properties).some(isMarked)) properties.dataOwn = token;
  });
  return (parsed) => {
    visit(parsed, "element", (element) => {
      const isOwn = element.properties.dataOwn === token;
      delete element.properties.dataOwn;
      if (!isOwn) element.properties = withoutMarks(element.properties);
    });
  };
}

/** An element's attributes without the marks. */
export function withoutMarks<Value extends Properties[string]>(
  attributes: Readonly<Record<string, Value>>,
): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]): [string, Value | string][] => {
      if (!isMarked([name, value])) return [[name, value]];
      return isClass(name)
        ? [
            [
              name,
              classesOf(value)
                .filter((each) => !markClasses.has(each))
                .join(" "),
            ],
          ]
        : [];
    }),
  );
}

function isMarked([name, value]: readonly [string, Properties[string]]): boolean {
  return markNames.test(name) || (isClass(name) && classesOf(value).some((each) => markClasses.has(each)));
}

function isClass(name: string): boolean {
  return /^class(?:name)?$/i.test(name);
}

function classesOf(value: Properties[string]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
}
