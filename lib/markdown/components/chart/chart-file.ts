import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { nearest } from "../../../content/findings/suggest.ts";
import { type FileWithin, findWithin, namesWithin } from "../../../content/source/file-within.ts";
import type { ChartProblem } from "./chart-table.ts";

export interface ChartFolders {
  /** Absolute path of the repository, which `articleFile` is named relative to. */
  readonly rootDir: string;
  readonly articleFile: string;
  readonly publicDir: string;
}

/** A larger file is not a chart for readers. */
const largestFile = 256 * 1024;

/**
 * Reads the text of a chart's CSV: beside the article, or under `public/` when `src` begins with `/`.
 * @throws when the folder of all articles is gone
 */
export async function readChartFile(src: string, folders: ChartFolders): Promise<string | ChartProblem> {
  const file = await findFile(src, folders);
  if (file === undefined) return missing(src, folders);
  if (file.size > largestFile) return tooLarge(src, file.size);
  const bytes = await readFile(/* turbopackIgnore: true */ file.path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(src);
  }
}

async function findFile(src: string, folders: ChartFolders): Promise<FileWithin | undefined> {
  const place = placeOf(src, folders);
  return place && findWithin(place.root, place.name);
}

/**
 * The folder and name to look up: beside the article and not above it, or below `public/`. Links may not leave the
 * folder.
 */
function placeOf(src: string, { rootDir, articleFile, publicDir }: ChartFolders) {
  if (src.startsWith("/")) return { root: publicDir, name: src.replace(/^\/+/, "") };
  const folder = path.posix.dirname(articleFile);
  const name = path.posix.join(folder, src);
  if (path.posix.relative(folder, name).startsWith("..")) return undefined;
  // `posts/2026/a.mdx`: a link may lead to all of `posts`.
  const [articles = "", ...below] = name.split("/");
  return { root: path.join(/* turbopackIgnore: true */ rootDir, articles), name: below.join("/") };
}

async function missing(src: string, folders: ChartFolders): Promise<ChartProblem> {
  if (!src.startsWith("/")) await assertArticles(folders);
  const beside = path.posix.dirname(src);
  const place = placeOf(src, folders);
  const names = place === undefined ? [] : await namesWithin(place.root, path.posix.dirname(place.name));
  const meant = nearest(
    path.posix.basename(src),
    names.filter((name) => /\.csv$/i.test(name)),
  );
  return {
    rule: "chart/missing-file",
    message: `차트의 데이터 파일을 찾을 수 없습니다: ‘${src}’`,
    mend:
      meant === undefined
        ? `CSV 파일을 기사와 같은 폴더(${path.posix.dirname(folders.articleFile)})에 올리고 ‘src="numbers.csv"’처럼 파일 이름만 입력해 주세요. public 폴더에 올렸다면 ‘/’로 시작하는 경로를 입력합니다.`
        : `입력하려던 것이 ‘src="${path.posix.join(beside, meant)}"’인지 확인해 주세요.`,
  };
}

/**
 * A server that lost `posts/` still has its articles in memory but not their charts. Rendering must fail then, so that
 * Next keeps the earlier page with the chart.
 */
function assertArticles({ rootDir, articleFile }: ChartFolders): Promise<void> {
  const [first = ""] = articleFile.split("/");
  return access(path.join(/* turbopackIgnore: true */ rootDir, first));
}

function tooLarge(src: string, size: number): ChartProblem {
  return {
    rule: "chart/too-large",
    message: `차트의 데이터 파일은 ${largestFile / 1024}kB까지인데 ‘${src}’의 크기는 ${Math.ceil(size / 1024)}kB입니다.`,
    mend: "차트에 그릴 줄과 열만 남기고 나머지는 삭제해 주세요.",
  };
}

function notUtf8(src: string): ChartProblem {
  return {
    rule: "chart/not-utf-8",
    message: `‘${src}’의 글자를 읽을 수 없습니다. UTF-8이어야 하는데 다른 인코딩(예: EUC-KR)으로 저장된 것 같습니다.`,
    mend: "엑셀에서는 ‘다른 이름으로 저장’에서 ‘CSV UTF-8(쉼표로 분리)’을 골라 다시 저장해 주세요.",
  };
}
