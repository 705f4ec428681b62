import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { visit } from "../../tree/visit.ts";

/**
 * Tells `[^Swift]` from `[^swift]`, as kramdown does. For CommonMark they are one footnote, and the text of the second
 * would be shown nowhere.
 */
export function remarkFootnoteCase() {
  return (tree: Root): void => {
    const labels = new Map<string, string[]>();
    const notes: (FootnoteDefinition | FootnoteReference)[] = [];
    visit(tree, (node) => {
      if (node.type !== "footnoteDefinition" && node.type !== "footnoteReference") return;
      notes.push(node);
      if (node.type === "footnoteReference") return;
      const known = labels.get(node.identifier) ?? [];
      if (!known.includes(labelOf(node))) labels.set(node.identifier, [...known, labelOf(node)]);
    });
    const identifiers = new Map<string, string>();
    const used = new Set(labels.keys());
    for (const [identifier, [, ...others]] of labels) {
      for (const label of others) {
        let count = 2;
        while (used.has(`${identifier}-${count}`)) count++;
        used.add(`${identifier}-${count}`);
        identifiers.set(label, `${identifier}-${count}`);
      }
    }
    for (const note of notes) note.identifier = identifiers.get(labelOf(note)) ?? note.identifier;
  };
}

function labelOf({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return label ?? identifier;
}
