import type { Element, Nodes, Text } from "hast";
import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { originalFile } from "../content/addresses/original-file.ts";
import { withinTimeOf } from "../content/limits/time-limit.ts";
import { SKIP, visit } from "../markdown/tree/visit.ts";
import { feedHtml } from "./feed-html.ts";

/**
 * The HTML of a body for feed readers, which have neither our styles nor our scripts: absolute addresses, original
 * images, formulas as MathML, no controls.
 *
 * @param pageUrl absolute address of the article
 */
export function feedContent(html: string, pageUrl: string): string {
  return withinTimeOf(
    html,
    () => contentOf(html, pageUrl),
    () => toHtml(linkTo(pageUrl)),
  );
}

function contentOf(html: string, pageUrl: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, "element", (element, position, parent) => {
    if (parent === undefined || position === undefined) return undefined;
    if (isForTheSiteOnly(element)) {
      parent.children.splice(position, 1);
      return [SKIP, position];
    }
    if (hasClass(element, "katex")) {
      parent.children.splice(position, 1, ...formulaOf(element));
      return [SKIP, position + 1];
    }
    // The word that opens an explanation, which is a button.
    if (hasClass(element, "glossary-word")) {
      parent.children.splice(position, 1, ...element.children);
      return [SKIP, position];
    }
    if (element.tagName === "input" && element.properties.type === "checkbox") {
      parent.children.splice(position, 1, tickOf(element));
      return [SKIP, position + 1];
    }
    nameLanguage(element);
    // Boxes become quotations, which feed readers display.
    if (element.tagName === "aside") element.tagName = "blockquote";
    for (const name of ["href", "src", "cite", "poster"]) makeAbsolute(element, name, pageUrl);
    return undefined;
  });
  return toHtml(sanitize(tree, feedHtml));
}

/** The replacement of a text that would take too long. */
function linkTo(pageUrl: string): Element {
  return h("a", { href: pageUrl }, pageUrl);
}

/** Explanations that open beside a word, the site's own buttons and marks, and what stands in for a script. */
function isForTheSiteOnly(element: Element): boolean {
  const classes = ["heading-link", "glossary-note", "needs-script", "no-print"];
  return classes.some((name) => hasClass(element, name));
}

/**
 * KaTeX writes each formula as MathML and again as boxes. Readers without MathML show the annotation with the formula's
 * source, without which `10⁹` would read `109`.
 */
function formulaOf(katex: Element): readonly Element[] {
  const formulas: Element[] = [];
  visit(katex, "element", (element) => {
    if (element.tagName === "math") formulas.push(element);
    if (element.tagName !== "annotation") return;
    const source = textOf(element);
    const math = formulas.at(-1);
    if (math !== undefined) math.properties.alttext = source;
    element.children = [{ type: "text", value: ` ${source} ` }];
  });
  return formulas;
}

/** A checkbox of a task list as a character. */
function tickOf({ properties }: Element): Text {
  return { type: "text", value: properties.checked === true ? "☑" : "☐" };
}

/** Writes the language of a block of code where HTML has it. @see https://html.spec.whatwg.org/#the-code-element */
function nameLanguage(block: Element): void {
  const language = block.properties.dataLanguage;
  if (typeof language !== "string" || language === "text") return;
  visit(block, "element", ({ tagName, properties }) => {
    if (tagName === "code") properties.className = [`language-${language}`];
  });
}

function makeAbsolute(element: Element, name: string, pageUrl: string): void {
  const address = element.properties[name];
  if (typeof address !== "string" || !URL.canParse(address, pageUrl)) return;
  element.properties[name] = originalFile(address, pageUrl);
}

function hasClass(element: Nodes, name: string): boolean {
  const { className } = element.type === "element" ? element.properties : {};
  return Array.isArray(className) && className.includes(name);
}
