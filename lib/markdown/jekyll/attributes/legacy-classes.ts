import type { Root } from "hast";
import { visit } from "../../tree/visit.ts";

/** The meaning of a class name of Minimal Mistakes or Chirpy here. */
type LegacyClass =
  | { readonly kind: "callout"; readonly name: CalloutName }
  | { readonly kind: "layout"; readonly name: LayoutClass }
  /** Has no meaning here and needs no finding. */
  | { readonly kind: "ignored" };

/** As the `type` of the component `Callout`. */
type CalloutName = "note" | "tip" | "warning";

/** The closed set of classes by which the body's images and blocks are laid out. */
type LayoutClass = (typeof layoutClasses)[number];

export const layoutClasses = [
  "image-small",
  "image-medium",
  "on-dark",
  "align-left",
  "align-center",
  "align-right",
  "text-center",
  "text-right",
  "no_toc",
] as const;

const callout = (name: CalloutName): LegacyClass => ({ kind: "callout", name });
const layout = (name: LayoutClass): LegacyClass => ({ kind: "layout", name });
const ignored: LegacyClass = { kind: "ignored" };

/**
 * @see https://mmistakes.github.io/minimal-mistakes/docs/utility-classes/
 * @see https://chirpy.cotes.page/posts/write-a-new-post/#prompts
 */
const table: ReadonlyMap<string, LegacyClass> = new Map([
  ["notice", callout("note")],
  ["notice--primary", callout("note")],
  ["notice--info", callout("note")],
  ["notice--success", callout("tip")],
  ["notice--warning", callout("warning")],
  ["notice--danger", callout("warning")],
  ["prompt-info", callout("note")],
  ["prompt-tip", callout("tip")],
  ["prompt-warning", callout("warning")],
  ["prompt-danger", callout("warning")],
  ["align-left", layout("align-left")],
  ["align-center", layout("align-center")],
  ["align-right", layout("align-right")],
  ["left", layout("align-left")],
  ["center", layout("align-center")],
  ["right", layout("align-right")],
  ["text-center", layout("text-center")],
  ["text-right", layout("text-right")],
  ["no_toc", layout("no_toc")],
  ["on-dark", layout("on-dark")],
  ["text-left", ignored],
  ["text-justify", ignored],
  ["full", ignored],
  ["normal", ignored],
  ["shadow", ignored],
]);

/** Undefined for a name that means nothing here; the names are a closed set, so no article can borrow the site's own. */
export function findLegacyClass(name: string): LegacyClass | undefined {
  return table.get(name);
}

/** Classes of a callout, as `components/mdx` draws it. */
export function calloutClasses(name: CalloutName): string[] {
  return ["callout", `callout--${name}`];
}

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
