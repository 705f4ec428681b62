import GithubSlugger, { slug } from "github-slugger";
import type { Element, Root } from "hast";
import { headingRank } from "hast-util-heading-rank";
import type { Heading } from "../body.ts";
import type { BodyRecord } from "../body-record.ts";
import { visit } from "../tree/visit.ts";
import { isFootnoteHeading } from "./footnote-heading.ts";
import { plainText } from "./plain-text.ts";

/** Gives every heading an id made of its words, and records the headings and the body's plain text. */
export function rehypeOutline(record: BodyRecord) {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    const found: Element[] = [];
    visit(tree, "element", (node: Element) => {
      // An id that stands in the article is taken: no heading may get it a second time.
      if (typeof node.properties.id === "string") slugger.occurrences[node.properties.id] = 0;
      if (headingRank(node) !== undefined && !isFootnoteHeading(node)) found.push(node);
    });

    const headings = found.map((node): Heading => {
      const text = plainText(node).replaceAll("\n", " ");
      // Without a letter there is nothing to make an id of.
      const id = String(node.properties.id ?? slugger.slug(slugOf(text) || "section"));
      node.properties.id = id;
      return { depth: headingRank(node) ?? 2, id, text };
    });
    // kramdown's `{: .no_toc}` keeps a heading out of the table of contents.
    record.headings = headings.filter((_, index) => !hasClass(found[index], "no_toc"));
    record.text = plainText(tree);
  };
}

/** Ids that begin with an underscore are the page's own. */
function slugOf(text: string): string {
  return slug(text.normalize("NFC")).replace(/^_+/, "");
}

function hasClass(node: Element | undefined, name: string): boolean {
  const className = node?.properties.className;
  return Array.isArray(className) && className.includes(name);
}
