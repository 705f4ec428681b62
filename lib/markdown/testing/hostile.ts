import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { parse } from "yaml";
import { findPlayer } from "../components/player-sites.ts";
import { visit } from "../tree/visit.ts";

/** One piece of an article that tries to do what no article may. */
interface HostileText {
  /** Where it stands, `urls: null`, for the name of a test. */
  readonly name: string;
  /** Calls `alert(1)`, and asks `evil.example`, if it gets its way. */
  readonly text: string;
}

/** The bodies, by file; both dialects are tried with each. */
const bodyFiles = [
  "html",
  "urls",
  "svg-and-mathml",
  "mutation",
  "css",
  "clobbering",
  "formulas",
  "markdown",
  "mdx",
  "components",
  "text",
] as const;

const folder = join(import.meta.dirname, "fixtures/hostile");

export function hostileBodies(): readonly HostileText[] {
  return bodyFiles.flatMap(readTexts);
}

/** Front matter without its fences. */
export function hostileFrontMatter(): readonly HostileText[] {
  return readTexts("front-matter").map(({ name, text }) => ({ name, text: fillIn(text) }));
}

export function hostileFileNames(): readonly HostileText[] {
  return readTexts("file-names");
}

function readTexts(file: string): readonly HostileText[] {
  const texts: Readonly<Record<string, string>> = parse(readFileSync(join(folder, `${file}.yaml`), "utf8"));
  return Object.entries(texts).map(([name, text]) => ({ name: `${file}: ${name}`, text }));
}

/** What is too long to stand in a file. */
function fillIn(text: string): string {
  return text
    .replaceAll("{LONG}", "긴 말 <script>alert(1)</script> ".repeat(500))
    .replaceAll("{DEEP}", "[".repeat(2_000) + "]".repeat(2_000))
    .replaceAll("{MANY}", `[${Array.from({ length: 100 }, (_, place) => `/많은/${place}`).join(", ")}]`);
}

/** Elements that run, load, submit, cover or lead elsewhere, or hide what follows from a parser. */
const elements = new Set(
  "applet base bgsound body discard embed feimage fencedframe foreignobject form frame frameset handler head html iframe \
image link listing maction mglyph marquee meta noembed noframes noscript object option plaintext portal script select \
set source style template textarea title track use xmp animate animatemotion animatetransform annotation-xml".split(
    " ",
  ),
);

const attributes = new Set(
  "accesskey action attributionsrc autofocus background contenteditable dirname dynsrc formaction http-equiv httpequiv \
innerhtml is itemid itemprop longdesc lowsrc nonce ping poster slot srcdoc target usemap".split(" "),
);

/** Attributes whose address the browser asks for by itself. */
const loading = new Set(["src", "srcset", "data", "poster"]);

const addresses = new Set([...loading, "href", "xlinkhref", "cite"]);

const schemes = ["http", "https", "mailto", "tel"];

const site = "https://attention.example";

/** Variables that the scripts of a page look up in the window. */
const variables = /^(?:_(?!\d|(?![A-Za-z])\p{L})|\$|TURBOPACK)/u;

/**
 * What in a body's HTML could run, load from elsewhere or lead into what is no page: each in a few words. The HTML is
 * read as a browser reads it, and once more as it would be read after a script had copied it.
 */
export function findDangers(html: string): readonly string[] {
  const tree = fromHtml(html, { fragment: true });
  const again = fromHtml(toHtml(tree), { fragment: true });
  return [...new Set([...dangersOf(tree), ...dangersOf(again)])];
}

function dangersOf(tree: Nodes): readonly string[] {
  const dangers: string[] = [];
  visit(tree, "element", (node, _index, parent) => {
    // What a screen reader says of a drawing.
    const namesDrawing = node.tagName === "title" && parent?.type === "element" && parent.tagName === "svg";
    if (elements.has(node.tagName.toLowerCase()) && !namesDrawing) dangers.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (isDangerous(node, name.toLowerCase(), textOf(value))) {
        dangers.push(`<${node.tagName} ${name.toLowerCase()}="${textOf(value)}">`);
      }
    }
  });
  return dangers;
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(" ") : String(value);
}

function isDangerous({ tagName, properties }: Element, name: string, text: string): boolean {
  return (
    name.startsWith("on") ||
    attributes.has(name) ||
    (addresses.has(name) && addressesIn(name, text).some((address) => !isSafe(address))) ||
    (loading.has(name) && addressesIn(name, text).some((address) => !isOurs(address))) ||
    (name === "href" && isSvg(tagName)) ||
    (name === "style" && /url\s*\(|image-set|expression|import|binding|behaviou?r|\\|fixed/i.test(text)) ||
    ((name === "id" || name === "name") && variables.test(text)) ||
    (name === "classname" && /fixed|inset|site-|\[/.test(text)) ||
    (name === "type" && tagName === "input" && !/^(?:checkbox|range)$/.test(text)) ||
    (name === "dataembed" && findPlayer(text) === undefined) ||
    (name === "datafull" && !properties.href) ||
    (name === "datafootnoteref" && !/^#fn-/.test(String(properties.href)))
  );
}

function addressesIn(name: string, text: string): readonly string[] {
  return name === "srcset" ? text.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "") : [text];
}

/** By the rules by which a browser finds the scheme. @see https://url.spec.whatwg.org/#url-parsing */
function isSafe(address: string): boolean {
  const read = address.replace(/^[\0-\x20]+|[\t\n\r]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1];
  return scheme === undefined || schemes.includes(scheme.toLowerCase());
}

/** On a page that came by either scheme: `https:evil.example/a` is a path on one, and another host on the other. */
function isOurs(address: string): boolean {
  return [site, site.replace("https:", "http:")].every(
    (page) => URL.canParse(address, page) && new URL(address, page).host === new URL(page).host,
  );
}

function isSvg(tagName: string): boolean {
  return /^(?:svg|g|image|use|rect|text|tspan|path)$/.test(tagName);
}
