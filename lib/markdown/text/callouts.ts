import type { Blockquote, Paragraph, PhrasingContent, Root } from "mdast";
import { componentTag } from "../components/registry.ts";
import { visit } from "../tree/visit.ts";

const MARK = /^\[!(?<type>[A-Za-z][A-Za-z-]{0,30})(?:\|[^[\]\n]{0,100})?\](?<fold>[+-]?)(?=\s|$)[ \t]*/;

/** What GitHub and Obsidian call them; every other one is a note, as in Obsidian. */
const types: Readonly<Record<string, string>> = {
  tip: "tip",
  hint: "tip",
  success: "tip",
  check: "tip",
  done: "tip",
  warning: "warning",
  caution: "warning",
  attention: "warning",
  danger: "warning",
  error: "warning",
  failure: "warning",
  fail: "warning",
  missing: "warning",
  bug: "warning",
  definition: "definition",
};

/**
 * Makes callouts of the quotations that GitHub and Obsidian mark as such, and a text that opens of a folded one.
 *
 * `> [!WARNING] 제목` / `> 글` → `<Callout type="warning" title="제목">글</Callout>`
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 * @see https://help.obsidian.md/callouts
 */
export function remarkCallouts() {
  return (tree: Root): void => {
    visit(tree, "blockquote", (quote) => {
      const [first] = quote.children;
      if (first?.type !== "paragraph") return;
      const [text] = first.children;
      const mark = text?.type === "text" ? MARK.exec(text.value) : null;
      if (text?.type !== "text" || mark === null) return;
      text.value = text.value.slice(mark[0].length);
      const title = takeTitle(first);
      if (first.children.length === 0) quote.children.shift();
      toCallout(quote, mark.groups ?? {}, title);
    });
  };
}

function toCallout(quote: Blockquote, { type = "", fold }: Record<string, string>, title: string): void {
  const isFolded = fold === "-";
  const kind = Object.hasOwn(types, type.toLowerCase()) ? (types[type.toLowerCase()] ?? "note") : "note";
  const props = isFolded ? { title: title || type } : { type: kind, ...(title !== "" && { title }) };
  quote.data = { hName: componentTag(isFolded ? "Details" : "Callout"), hProperties: props };
}

/** The rest of the first line, which is taken away. */
function takeTitle(paragraph: Paragraph): string {
  const title: PhrasingContent[] = [];
  for (;;) {
    const [next] = paragraph.children;
    if (next === undefined) break;
    const end = next.type === "text" ? next.value.indexOf("\n") : -1;
    if (next.type === "text" && end !== -1) {
      title.push({ type: "text", value: next.value.slice(0, end) });
      next.value = next.value.slice(end + 1);
      break;
    }
    paragraph.children.shift();
    if (next.type === "break") break;
    title.push(next);
  }
  return title.map(textOf).join("").trim();
}

function textOf(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
