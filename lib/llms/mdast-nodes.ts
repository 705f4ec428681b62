import type { BlockContent, List, PhrasingContent } from "mdast";

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

export function link(url: string, label: string): PhrasingContent {
  return { type: "link", url, children: [text(label)] };
}

export function heading(depth: 1 | 2, label: string): BlockContent {
  return { type: "heading", depth, children: [text(label)] };
}

export function quotation(words: string): BlockContent {
  return { type: "blockquote", children: [{ type: "paragraph", children: [text(words)] }] };
}

export function list(items: readonly (readonly PhrasingContent[])[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: [...children] }],
    })),
  };
}
