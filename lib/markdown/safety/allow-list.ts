import type { Root } from "hast";
import type { Schema } from "hast-util-sanitize";
import rehypeSanitize from "rehype-sanitize";
import { decodeUri } from "../../content/addresses/decode.ts";
import { escapeRegExp } from "../../text/escape-reg-exp.ts";
import { playerHosts } from "../components/player-sites.ts";
import { componentNames, componentTag, propNames } from "../components/registry.ts";
import { allowedElements, removedElements } from "../tree/html-elements.ts";
import { visit } from "../tree/visit.ts";

/** The allowed schemes of `href` and `src`; an address without a scheme is always allowed. */
export const protocols = {
  cite: ["http", "https"],
  href: ["http", "https", "mailto", "tel"],
  src: ["http", "https"],
};

/** Classes of boxes, which may stay beside those of the old layout. */
const boxClasses = ["callout", "callout--note", "callout--tip", "callout--warning"];

interface AllowListOptions {
  /** Classes of the old layout that have a look here. */
  readonly layoutClasses: readonly string[];
}

/**
 * An id can be read as a global variable: a leading underscore is how the framework (`__next_f`) and the page around the
 * article (`_main`) name their own, in Latin letters; by `TURBOPACK` the scripts of a page find each other.
 */
const idPattern = /^(?!TURBOPACK)_?(?:(?<!_)[\p{L}\p{N}]|\d|(?![A-Za-z])\p{L})\S*$/u;

const frameSource = new RegExp(`^https://(?:${playerHosts.map(escapeRegExp).join("|")})/`);

const componentAttributes = Object.fromEntries(
  componentNames.map((name) => [componentTag(name), [...propNames(name)]]),
);

/**
 * The allow-list for the HTML of a body, modelled on GitHub's.
 * @param classes those that our own plugins leave: any other could borrow the look of the site itself
 */
const htmlAllowList = (classes: readonly string[]): Schema => ({
  // Ids keep their names, without a prefix: links to a place in an article outlive the site that it came from.
  clobber: [],
  tagNames: [...allowedElements, ...Object.keys(componentAttributes)],
  strip: [...removedElements],
  protocols,
  ancestors: {
    caption: ["table"],
    col: ["table"],
    colgroup: ["table"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  attributes: {
    "*": [["className", ...classes], ["id", idPattern], "lang", "title", ["dir", "ltr", "rtl", "auto"]],
    a: [
      "href",
      ["name", idPattern],
      "dataFootnoteRef",
      "dataFootnoteBackref",
      "ariaDescribedBy",
      "ariaLabel",
      ["className", "data-footnote-backref", ...classes],
    ],
    audio: ["src", "controls"],
    blockquote: ["cite"],
    code: ["dataTitle", ["className", /^language-[\w+#.-]+$/, "math-inline", "math-display"]],
    del: ["cite", "dateTime"],
    details: ["open"],
    h2: [["className", "sr-only", ...classes]],
    iframe: [["src", frameSource], "width", "height", "allowFullScreen"],
    img: ["src", "alt", "width", "height"],
    input: [
      ["disabled", true],
      ["type", "checkbox"],
      ["checked", true],
    ],
    ins: ["cite", "dateTime"],
    li: [["className", "task-list-item", ...classes], "value"],
    ol: ["start", "reversed", ["type", "1", "a", "A", "i", "I"]],
    q: ["cite"],
    section: ["dataFootnotes", ["className", "footnotes", ...classes]],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", "scope", "abbr"],
    time: ["dateTime"],
    ul: [["className", "contains-task-list", ...classes]],
    video: ["src", "controls", "width", "height", "loop", "muted", "playsInline"],
    ...componentAttributes,
  },
  required: { input: { disabled: true, type: "checkbox" } },
});

/** Removes elements and attributes that are not on the allow-list. */
export function rehypeAllowList({ layoutClasses }: AllowListOptions) {
  const sanitize = rehypeSanitize(htmlAllowList([...layoutClasses, ...boxClasses]));
  return (tree: Root): Root => {
    const safe = sanitize(tree);
    visit(safe, "element", ({ properties }) => {
      if (Array.isArray(properties.className) && properties.className.length === 0)
        delete properties.className;
    });
    return safe;
  };
}

/**
 * Writes ids in letters: `remark-rehype` percent-encodes the label of a footnote in the id as well as in the links to
 * it, while a browser and our own scripts look for the decoded one.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function rehypePlainIds() {
  return (tree: Root): void => {
    visit(tree, "element", ({ properties }) => {
      if (typeof properties.id === "string") properties.id = decodeUri(properties.id);
    });
  };
}
