import { articlePath } from "../../../content/addresses/urls.ts";
import { type ImportNote, leaveToPerson, noteDone } from "../import-note.ts";
import type { OldPage } from "../old-site/site-pages.ts";
import type { ImportPlan } from "../plan-import.ts";
import type { KeptFile } from "../write/compare-with-disk.ts";
import type { PlannedArticle } from "../write/plan-article.ts";

/** A note in the report; the list that it is in shows its weight. */
export type ReportedNote = Omit<ImportNote, "weight">;

export interface ReportedNotes {
  readonly done: readonly ReportedNote[];
  readonly needsPerson: readonly ReportedNote[];
}

export interface ReportedPost extends ReportedNotes {
  /** In the Jekyll site, in NFC. */
  readonly source: string;
  readonly kind: PlannedArticle["kind"];
  readonly file: string;
  readonly slug: string;
  readonly permalink: string;
  readonly title: string;
  readonly publication: PlannedArticle["publication"];
  /** Old addresses, decoded, the likeliest first. */
  readonly addresses: readonly string[];
  /** The post's URL on the old site; empty when it has none, or the host is unknown. */
  readonly oldUrl: string;
  /** `kept`: not written, because someone changed or removed the file since, or another file is there. */
  readonly state: "imported" | "kept";
}

/** Equal after every run over the same site, so it contains no times. */
export interface ImportReport {
  readonly version: 1;
  readonly totals: {
    readonly posts: number;
    readonly imported: number;
    readonly kept: number;
    readonly needPerson: number;
    readonly files: number;
    readonly legacyPaths: number;
  };
  readonly posts: readonly ReportedPost[];
  readonly site: ReportedNotes;
  readonly pages: readonly OldPage[];
}

/** @param siteUrl of the old site, with its `baseurl`'s host alone; empty when it is not known */
export function buildImportReport(
  plan: ImportPlan,
  kept: readonly KeptFile[],
  siteUrl: string,
): ImportReport {
  const keptFiles = new Map(kept.map((file) => [file.path, file]));
  const posts = plan.articles.map((planned) => reportPost(planned, keptFiles, siteUrl));
  const articleFiles = new Set(posts.map(({ file }) => file));
  const others = kept.filter(({ path }) => !articleFiles.has(path)).map(noteKept);
  return {
    version: 1,
    totals: {
      posts: posts.length,
      imported: posts.filter(({ state }) => state === "imported").length,
      kept: posts.filter(({ state }) => state === "kept").length,
      needPerson: posts.filter(({ needsPerson }) => needsPerson.length > 0).length,
      files: plan.files.length,
      legacyPaths: plan.legacyPaths.length,
    },
    posts,
    site: sortNotes([...plan.notes, ...others]),
    pages: plan.pages,
  };
}

export function needsPerson({ posts, site }: ImportReport): boolean {
  return site.needsPerson.length > 0 || posts.some((post) => post.needsPerson.length > 0);
}

function reportPost(
  { source, kind, publication, addresses, article, notes }: PlannedArticle,
  keptFiles: ReadonlyMap<string, KeptFile>,
  siteUrl: string,
): ReportedPost {
  const kept = keptFiles.get(article.file);
  const [address] = addresses;
  return {
    source,
    kind,
    file: article.file,
    slug: article.slug,
    permalink: articlePath(article.slug),
    title: article.title,
    publication,
    addresses,
    oldUrl: address === undefined || siteUrl === "" ? "" : new URL(encodeURI(address), siteUrl).href,
    state: kept === undefined ? "imported" : "kept",
    // `npm run check` covers files that someone has edited since.
    ...sortNotes(kept === undefined ? notes : [noteKept(kept)]),
  };
}

function noteKept({ path, reason }: KeptFile): ImportNote {
  if (reason === "not imported") {
    return leaveToPerson({
      rule: "import/file-exists",
      file: path,
      message: "이 위치에 다른 파일이 있어 저장하지 않았습니다.",
      mend: "그 파일의 이름을 바꾸거나 삭제한 뒤 다시 가져와 주세요.",
    });
  }
  const message =
    reason === "edited"
      ? "가져온 뒤에 수정한 파일이어서 그대로 두었습니다."
      : "가져온 뒤에 삭제한 파일이어서 다시 만들지 않았습니다.";
  return noteDone({ rule: `import/${reason}`, file: path, message });
}

function sortNotes(notes: readonly ImportNote[]): ReportedNotes {
  const ofWeight = (wanted: ImportNote["weight"]) =>
    notes.filter(({ weight }) => weight === wanted).map(({ weight, ...note }) => note);
  return { done: ofWeight("done"), needsPerson: ofWeight("person") };
}
