import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { contentPaths } from "../../content/source/content-paths.ts";
import type { SiteAddresses } from "../../redirects/site-addresses.ts";
import { groupBy } from "../../text/group-by.ts";
import { convertBody } from "./body/convert-document.ts";
import { carryFormulas } from "./body/formulas.ts";
import type { EmbeddedImage } from "./body/take-out-images.ts";
import { type ImportNote, leaveToPerson, noteDone } from "./import-note.ts";
import { decodeText, splitFrontMatter } from "./old-site/old-text.ts";
import { readRubyYaml } from "./old-site/ruby-yaml.ts";
import type { OldPage } from "./old-site/site-pages.ts";
import { type ArticleOrders, referenceResolver } from "./write/plan-article.ts";
import { type PlannedPage, planPage } from "./write/plan-page.ts";

/** A page of the old site as a file in `site/pages/`. */
export interface CarriedPage extends PlannedPage {
  readonly source: string;
  /** Files of the old site that it shows or links to. */
  readonly files: readonly string[];
  readonly images: readonly EmbeddedImage[];
  readonly notes: readonly ImportNote[];
}

type Orders = Pick<
  ArticleOrders,
  "config" | "fetchedPictures" | "files" | "pageKeys" | "siteUrl" | "render" | "findAddress" | "singleDollars"
> & { readonly root: string };

/** Elements that make a page a program or a whole document: a person has to look at those. */
const needsPerson = /<(?:html|script|style|form|canvas|object)[\s>]/i;

/** Keys that mean the same in `site/pages/`. */
const keptKeys = ["math", "use_math", "mathjax", "katex", "toc", "noindex", "sitemap"];

/**
 * Turns the old site's pages with a text of their own into files of `site/pages/`. Leaves out pages with Liquid that only
 * the old site could answer, with scripts or forms, and at addresses where the portal has something.
 *
 * @param addresses of the portal without those pages
 */
export async function carryPages(
  pages: readonly OldPage[],
  addresses: SiteAddresses,
  orders: Orders,
): Promise<readonly CarriedPage[]> {
  const carried: CarriedPage[] = [];
  for (const page of pages) {
    if (!page.hasText || page.target !== undefined) continue;
    const taken = new Set(carried.map(({ path }) => path));
    const found = await carryPage(page, (path) => taken.has(path) || isTaken(path, addresses), orders);
    if (found !== undefined) carried.push(found);
  }
  return carried;
}

async function carryPage(
  page: OldPage,
  taken: (path: string) => boolean,
  orders: Orders,
): Promise<CarriedPage | undefined> {
  const onDisk = orders.files.onDisk(page.source);
  const split = splitFrontMatter(decodeText(await readFile(join(orders.root, onDisk))).text);
  if (split === undefined || needsPerson.test(split.body)) return undefined;
  const data = readRubyYaml(split.yaml)?.data ?? {};
  const converted = convertBody(split.body, {
    file: page.source,
    format: /\.html?$/i.test(page.source) ? "html" : "markdown",
    resolve: referenceResolver(data, { ...orders, postUrl: page.address }),
    render: orders.render,
    findAddress: orders.findAddress,
    includeRelative: () => undefined,
    page: data,
  });
  if (converted.notes.some(({ rule }) => rule === "import/liquid-left")) return undefined;
  const formulas = carryFormulas(converted.body, data, orders.singleDollars);
  const kept = Object.fromEntries(keptKeys.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
  const planned = planPage(
    {
      address: page.address,
      title: textOf(data.title) || basename(page.source, extname(page.source)),
      description: textOf(data.description) || textOf(data.excerpt),
      formerAddresses: page.redirectFrom,
      settings: { ...kept, ...(formulas.asks === "math" ? { math: true } : {}) },
      body: formulas.body,
    },
    taken,
  );
  if (planned === undefined) return undefined;
  const { files, images } = converted;
  const notes = converted.notes.map((note) => ({ ...note, file: planned.file }));
  return { ...planned, source: page.source, files, images, notes };
}

/** A page that an earlier import wrote, or a person, is no reason against its file: that is compared when it is written. */
function isTaken(path: string, { livePaths, takenBy }: SiteAddresses): boolean {
  const live = livePaths.get(path);
  if (live !== undefined) return live !== `${contentPaths.pages}${path}.md`;
  return takenBy({ key: path, query: [] }) !== undefined;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** One note on all carried pages. */
export function carriedNotes(pages: readonly CarriedPage[]): readonly ImportNote[] {
  if (pages.length === 0) return [];
  const named = pages.map(({ source, path }) => `${source} → ${path}`).join(", ");
  return [
    noteDone({
      rule: "import/page-carried",
      detail: named,
      file: contentPaths.pages,
      message: `기사가 아닌 페이지 ${pages.length}개를 ${contentPaths.pages} 폴더로 옮겼습니다: ${named}`,
    }),
    ...pages.flatMap(({ notes }) => notes),
  ];
}

/** Pages that are not carried over, once per folder, with every address that readers know. */
export function withoutPages(pages: readonly OldPage[]): readonly ImportNote[] {
  const groups = groupBy(pages, ({ source }) => source.slice(0, Math.max(0, source.indexOf("/"))));
  return [...groups].map(([folder, group]) => {
    const named = group.map(
      ({ source, address, redirectFrom }) => `${source}(${[address, ...redirectFrom].join(", ")})`,
    );
    return leaveToPerson({
      rule: "import/page",
      detail: named.join(", "),
      file: folder === "" ? (group[0]?.source ?? "") : folder,
      message: `기사가 아닌 페이지 ${group.length}개는 옮기지 않았습니다. 괄호 안의 이전 주소에는 지금 그 내용이 없습니다: ${named.join(", ")}`,
      mend: "필요하면 site/pages 폴더에 페이지를 만들거나, site/imported-site.yaml의 legacyPaths에 이동할 주소를 입력해 주세요.",
    });
  });
}
