import { readDate } from "../../../content/front-matter/date.ts";
import { isOldShape, readSwitches } from "../../../content/front-matter/old-shapes.ts";
import { frontMatterSchema } from "../../../content/front-matter/schema.ts";
import type { Reference } from "../body/references.ts";
import { type ImportNote, leaveToPerson, noteDone } from "../import-note.ts";
import { readJekyllDate } from "../old-site/jekyll-url.ts";
import type { ReadDocument } from "../old-site/read-document.ts";
import { isRecord } from "../old-site/ruby-yaml.ts";
import { carryForwarding, carryImages } from "./carry-references.ts";
import { type DraftValue, FrontMatterDraft } from "./draft.ts";
import { normaliseFrontMatter } from "./normalise.ts";

interface FrontMatterOrders {
  /** The article's path in the repository, for notes. */
  readonly file: string;
  /** The date for a document without one. */
  readonly fallbackDate: string;
  readonly timeZone: string;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Names that `sidebar.nav` may have. */
  readonly navigations: ReadonlySet<string>;
  readonly form: "as written" | "normalised";
  readonly resolve: (written: string) => Reference;
  /** Likewise for pictures named in the front matter. */
  readonly resolveImage: (written: string) => Reference;
}

interface CarriedFrontMatter {
  readonly draft: FrontMatterDraft;
  readonly files: readonly string[];
  readonly notes: readonly ImportNote[];
}

/** Front matter for the portal: the file's own, with the old site's defaults for it. */
export function carryFrontMatter(read: ReadDocument, orders: FrontMatterOrders): CarriedFrontMatter {
  const draft = new FrontMatterDraft(read.yaml);
  const notes: ImportNote[] = [];
  const { document } = read;
  const done = (rule: string, message: string) => notes.push(noteDone({ rule, file: orders.file, message }));

  if (read.unreadable !== "") draft.addComment(read.unreadable);
  const carried = carryDefaults(draft, orders.defaults);
  if (carried.length > 0)
    done("import/defaults", `_config.yml의 defaults에서 가져온 항목: ${carried.join(", ")}`);

  carryTitle(read, draft, done);
  carryDates(read, draft, orders, notes, done);
  if (document.source.folders.length > 0 && document.categories.length > 0) {
    draft.remove("category");
    draft.set("categories", [...document.categories]);
    done("import/folder-category", `폴더 이름에서 온 분류를 입력했습니다: ${document.categories.join(", ")}`);
  }
  if (document.publication === "draft") draft.set("draft", "true");
  if (document.publication === "unpublished" && draft.textOf("published") === undefined)
    draft.set("published", "false");
  dropUnknownNavigation(draft, orders.navigations, done);
  const images = carryImages(draft, orders.file, orders.resolveImage);
  notes.push(...images.notes);
  carryForwarding(draft, orders.resolve);
  if (orders.form === "normalised") normaliseFrontMatter(draft);
  setAsideWrongValues(draft, orders.file, notes);
  return { draft, files: images.files, notes };
}

type Say = (rule: string, message: string) => void;

function carryTitle({ document }: ReadDocument, draft: FrontMatterDraft, done: Say): void {
  if ((draft.textOf("title") ?? "").trim() !== "") return;
  const written = draft.valueOf("title");
  draft.remove("title");
  if (Array.isArray(written) && written.length > 0) {
    draft.putFirst("title", `[${written.join(", ")}]`);
    done("import/title", "YAML이 목록으로 읽는 제목을 텍스트로 수정했습니다.");
    return;
  }
  draft.putFirst("title", document.title);
  done("import/title", `제목이 없어 Jekyll처럼 파일 이름으로 만들었습니다: ${document.title}`);
}

function carryDates(
  { document }: ReadDocument,
  draft: FrontMatterDraft,
  { file, fallbackDate, timeZone }: FrontMatterOrders,
  notes: ImportNote[],
  done: Say,
): void {
  const hasOwnDate = draft.has("date") && draft.textOf("date") !== undefined;
  if (document.date === undefined) {
    draft.set("date", fallbackDate);
    if (document.source.kind === "draft") {
      done("import/draft-date", `초안에 날짜가 없어 이 날짜를 넣었습니다: ${fallbackDate}`);
      return;
    }
    draft.set("hidden", "true");
    notes.push(
      leaveToPerson({
        rule: "import/no-date",
        file,
        message: "날짜가 없는 기사여서 목록에 표시되지 않도록(hidden) 했습니다.",
        mend: "date에 날짜를 입력하고, 목록에 표시하려면 hidden 줄을 삭제해 주세요.",
      }),
    );
    return;
  }
  if (!hasOwnDate) return;
  if (readDate(draft.textOf("date") ?? "").status === "read") return;
  const old = readJekyllDate(document.date, timeZone);
  if (old === undefined) return;
  const written = old.toString({ timeZoneName: "never", smallestUnit: "second" });
  done("import/date", `날짜(‘${document.date.text}’)를 Jekyll이 읽은 값으로 바꾸었습니다: ${written}`);
  draft.set("date", written);
}

/** Minimal Mistakes ignores an unknown navigation; here it would be an error. */
function dropUnknownNavigation(draft: FrontMatterDraft, known: ReadonlySet<string>, done: Say): void {
  const sidebar = draft.valueOf("sidebar");
  if (typeof sidebar !== "object" || sidebar === null) return;
  const name: unknown = [Reflect.get(sidebar, "nav")].flat()[0];
  if (typeof name !== "string" || name === "" || known.has(name)) return;
  draft.setAside("sidebar");
  done("import/unknown-navigation", `이전 사이트에 없던 사이드바 메뉴(‘${name}’)를 주석으로 남겼습니다.`);
}

/** A value that the portal refuses would stop its build, so its line becomes a comment for a person to look at. */
function setAsideWrongValues(draft: FrontMatterDraft, file: string, notes: ImportNote[]): void {
  const filled = Object.entries(draft.data()).filter(
    ([key, value]) => key in frontMatterSchema.shape && !/^(?:|~|null)$/i.test(String(value ?? "").trim()),
  );
  const known = readSwitches(Object.fromEntries(filled));
  const issues = frontMatterSchema.safeParse(known).error?.issues ?? [];
  for (const key of new Set(issues.map(({ path }) => String(path[0])))) {
    const asksForMore = isOldShape(key, known[key]);
    draft.setAside(key);
    if (asksForMore) {
      const message = `‘${key}’의 세부 설정은 이 사이트에서 쓰지 않아 주석(#)으로 남겼습니다.`;
      notes.push(noteDone({ rule: "import/unused-settings", file, message }));
      continue;
    }
    notes.push(
      leaveToPerson({
        rule: "import/wrong-value",
        detail: key,
        file,
        message: `‘${key}’ 값을 이 사이트에서 쓸 수 없어 주석(#)으로 남겼습니다.`,
        mend: "옮긴 기사의 기사 정보에서 그 줄을 고치고 주석을 해제해 주세요.",
      }),
    );
  }
}

/** The portal's defaults, which articles need not repeat. */
const portalDefaults: Readonly<Record<string, boolean>> = {
  author_profile: true,
  comments: true,
  read_time: true,
  related: true,
  share: true,
  toc: true,
  toc_sticky: true,
  search: true,
  sitemap: true,
  published: true,
  hidden: false,
  math: false,
  use_math: false,
  mathjax: false,
  katex: false,
  pin: false,
};

/** Keys that are handled elsewhere (addresses, categories), mean nothing here, or make no sense as a default. */
const notCarried: ReadonlySet<string> = new Set([
  "layout",
  "permalink",
  "categories",
  "category",
  "date",
  "title",
  "slug",
  "classes",
  "redirect_from",
  "redirect_to",
]);

/** Writes those of the site's `defaults` into a post that the portal would not know. */
function carryDefaults(draft: FrontMatterDraft, defaults: Readonly<Record<string, unknown>>): string[] {
  const carried: string[] = [];
  for (const [key, value] of Object.entries(defaults)) {
    if (!(key in frontMatterSchema.shape) || notCarried.has(key) || draft.has(key)) continue;
    if (portalDefaults[key] === value) continue;
    const written = toDraftValue(value);
    if (written === undefined) continue;
    draft.set(key, written);
    carried.push(key);
  }
  return carried;
}

function toDraftValue(value: unknown): DraftValue | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.flatMap((item) => toDraftValue(item) ?? []);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const written = toDraftValue(item);
    return written === undefined ? [] : [[key, written] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
