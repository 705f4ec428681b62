import { readFile } from "node:fs/promises";
import path from "node:path";
import { decodeUri } from "../../../content/addresses/decode.ts";
import type { Article, ArticleImage } from "../../../content/article.ts";
import {
  type Diagnostic,
  finding,
  type Position,
  type RuleId,
  type Words,
} from "../../../content/findings/diagnostic.ts";
import type { WrittenImage } from "../../../markdown/body-record.ts";
import {
  mendAuthorsAddress,
  mendMissingFile,
  type PublicPlace,
} from "../../../markdown/findings/missing-file.ts";
import { findPublicFile } from "../../../public-files/find-public-file.ts";
import { findImage } from "../../../public-files/image-file.ts";
import { filesBelow } from "../../../redirects/site-files.ts";
import { isCutOff } from "./cut-off-picture.ts";
import { placeInFile } from "./places.ts";

interface ImagePlace {
  readonly publicDir: string;
  readonly siteUrl: string;
  /** Every path under `public/` by its lower-case form: `/images/a.png` → `/images/A.png`. */
  readonly publicFiles: ReadonlyMap<string, string>;
}

/** A picture of this size costs seconds of the build and space in the repository, with no visible gain. */
const hugeBytes = 8 * 1024 * 1024;

interface Named extends Position {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly isDecoration?: boolean;
  /** Whether the article mentions something of this name: `gpt-4` then is a name and no file name. */
  readonly isNamed: (alt: string) => boolean;
  /** An example of how to write the credit. */
  readonly creditExample: string;
  /** An example of how to write the alternative text. */
  readonly altExample: string;
  /** The line from the picture's place to its end; in front matter, the address alone. */
  readonly source: string;
}

/** Findings about pictures: missing alternative texts, credits and the like. */
export async function imageFindings(
  article: Article,
  written: readonly WrittenImage[],
  place: ImagePlace,
): Promise<readonly Diagnostic[]> {
  const lines = article.body.split("\n");
  const images = [...leadImages(article), ...written.map((image) => inBody(article, image, lines))];
  const found = await Promise.all(images.map((image) => findingsOf(article.file, image, place)));
  return found.flat();
}

function leadImages(article: Article): readonly Named[] {
  const { leadImage } = article;
  return leadImage === undefined ? [] : [fromFrontMatter(article, leadImage)];
}

function fromFrontMatter(article: Article, { position, ...image }: ArticleImage): Named {
  return {
    ...image,
    ...position,
    source: image.src,
    isNamed: namesIn(article),
    altExample: '기사 정보의 image 아래에 ‘alt: "이미지에 보이는 것"’',
    creditExample:
      '기사 정보의 image 아래, src와 같은 들여쓰기로 ‘credit: "그래픽: 어텐션"’처럼 한 줄을 추가해 주세요.',
  };
}

function inBody(article: Article, image: WrittenImage, lines: readonly string[]): Named {
  const { line, column } = placeInFile(article, image);
  const source = (lines[image.line - 1] ?? "").slice(image.column - 1);
  const isFigureWithoutAlt = image.alt === undefined && source.startsWith("<Figure");
  return {
    ...image,
    line,
    column,
    alt: image.alt ?? "",
    source,
    isNamed: namesIn(article),
    altExample: source.startsWith("<")
      ? '태그 안에 ‘alt="이미지에 보이는 것"’'
      : `‘![이미지에 보이는 것](${image.src})’`,
    creditExample: `태그 끝에 ‘credit="…"’ 속성을 넣어 출처를 입력해 주세요. 예: ‘${withCredit(source)}’`,
    // `alt=""` in a tag marks a decoration on purpose; `![](…)` says nothing. A `Figure` without one is reported as an error.
    isDecoration: isFigureWithoutAlt || (image.alt === "" && source.startsWith("<")),
  };
}

async function findingsOf(file: string, image: Named, place: ImagePlace): Promise<readonly Diagnostic[]> {
  const { line, column, src, alt, altExample, caption, credit } = image;
  if (src === "") return [];
  const found: Diagnostic[] = [];
  const add = (rule: RuleId, words: Words) => found.push(finding(rule, { file, line, column }, words));
  if (alt.trim() === "" && !image.isDecoration) {
    add("image/no-alt", {
      message: `이미지를 볼 수 없는 독자를 위한 설명(alt)이 없습니다: ‘${src}’`,
      mend: `무엇이 보이는지 한 문장으로 입력해 주세요. 예: ${altExample}`,
    });
  } else if (alt.trim() !== "" && (isFileName(alt, src) || (isLikeFileName(alt) && !image.isNamed(alt)))) {
    add("image/alt-is-file-name", {
      message: `이미지 설명(alt)이 파일 이름으로 보입니다: ‘${alt}’`,
      mend: `무엇이 보이는지 한 문장으로 입력해 주세요. 예: ${altExample}`,
    });
  }
  if (caption !== "" && credit === "") {
    add("image/no-credit", {
      message: `이미지에 설명은 있지만 출처(credit)가 없습니다: ‘${src}’`,
      mend: image.creditExample,
    });
  }
  const target = await findPublicFile(src, place.publicDir, place.siteUrl);
  if (target === undefined) {
    const path = pathOf(src, place.siteUrl);
    const spelled = path === undefined ? undefined : place.publicFiles.get(path.toLowerCase());
    if (spelled !== undefined && spelled !== path) {
      add("image/wrong-case", {
        message: `이미지 파일의 이름은 대소문자까지 같아야 합니다. 입력한 이름: ‘${src}’, 실제 이름: ‘${spelled}’`,
        mend: `‘${src}’ 대신 ‘${spelled}’라고 입력해 주세요.`,
        fix: fixOf(image, spelled),
      });
    }
    return found;
  }
  if (target.size > hugeBytes) {
    add("image/huge", {
      message: `이미지 파일이 큽니다(${(target.size / 1024 / 1024).toFixed(0)}MB): ‘${src}’`,
      mend: "이미지 편집 프로그램에서 가로를 3000픽셀 정도로 줄여 같은 이름으로 다시 올려 주세요. 더 커도 화면에는 크게 표시되지 않습니다.",
    });
  }
  // An unreadable file has its own finding.
  const bytes = await readFile(target.path).catch(() => undefined);
  if (bytes !== undefined && isCutOff(bytes)) {
    add("image/cut-off", {
      message: `이미지 파일의 끝이 잘려 아래쪽이 보이지 않습니다: ‘${src}’`,
      mend: "옮기거나 올리는 중에 끊긴 파일입니다. 원본을 같은 이름으로 다시 올려 주세요.",
    });
  }
  return found;
}

/** The position of the address as written; in front matter, the beginning of the value. */
function fixOf({ src, source, line, column }: Named, to: string): Diagnostic["fix"] {
  const at = source.indexOf(src);
  return at === -1 ? undefined : { line, column: column + at, from: src, to };
}

/** The tag with a `credit` attribute to fill in, as far as its line shows the tag. */
function withCredit(source: string): string {
  const tag = /^<Figure\s[^<>]*?(?=\s*\/?>)/.exec(source)?.[0] ?? '<Figure src="…" alt="…" caption="…"';
  return `${tag} credit="그래픽: 어텐션" />`;
}

/** `IMG_1234.png`, `graph-1`, or the file's own name. */
function isFileName(alt: string, src: string): boolean {
  const name = decodeUri(path.posix.basename(src.replace(/[?#].*$/, "")));
  const bare = name.replace(/\.\w+$/, "");
  return (
    alt === name ||
    (alt === bare && /[\d_-]/.test(bare) && !/\s|[가-힣]/.test(bare)) ||
    /^[\w.-]+\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(alt)
  );
}

/** What programs and cameras name files: `news-31`, `fig_2`, `IMG_1234`, `screenshot-2026-11-24`. Names of products have a capital: `GPT-4`. */
function isLikeFileName(alt: string): boolean {
  return /^(?:[a-z][a-z\d]*(?:[-_][a-z\d]+)*[-_]\d+|(?=\w*\d)[A-Za-z\d]+(?:_[A-Za-z\d]+)+)$/.test(alt.trim());
}

/** Letters and digits alone: `GPT 4` is `gpt-4`. */
function bareName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function namesIn({ title, description, tags }: Article): (alt: string) => boolean {
  const words = [title, description, ...tags.map(({ label }) => label)].map(bareName);
  return (alt) => words.some((each) => each.includes(bareName(alt)));
}

function pathOf(src: string, siteUrl: string): string | undefined {
  if (!URL.canParse(src, siteUrl)) return undefined;
  return decodeUri(new URL(src, siteUrl).pathname).normalize("NFC");
}

/** The address of every file under `public/`, by that address in lower case. Names are in NFC. */
export function publicFilesByLowerCase(publicDir: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(publicDir).map((file) => [`/${file}`.toLowerCase(), `/${file}`]));
}

/** Finds pictures that the front matter names and the page can't show. */
export async function checkImages(
  article: Article,
  publicDir: string,
  siteUrl: string,
): Promise<readonly Diagnostic[]> {
  const images = [article.leadImage, article.cardImage].filter((image) => image !== undefined);
  const findings = await Promise.all(
    // One picture is often both.
    [...new Map(images.map((image) => [image.src, image])).values()].map(async (image) => {
      const { kind } = await findImage(image.src, publicDir, siteUrl);
      return kind === "local" ? [] : [await notShown(article.file, image, kind, { publicDir, siteUrl })];
    }),
  );
  return findings.flat();
}

async function notShown(
  file: string,
  { src, position }: ArticleImage,
  kind: "missing" | "remote" | "unreadable",
  place: PublicPlace,
): Promise<Diagnostic> {
  const upload =
    "이미지 파일을 저장소의 public/images 폴더에 올리고 그 주소를 입력해 주세요. 예: /images/2026/lead.png";
  const words = {
    missing: [`이미지 파일이 public 폴더에 없습니다: ‘${src}’`, await mendMissingFile(src, place)],
    remote: [`다른 사이트의 이미지는 보여 주지 않습니다: ‘${src}’`, mendAuthorsAddress(src) ?? upload],
    unreadable: [
      `이미지 파일이 깨졌거나 이미지가 아니어서 보여 줄 수 없습니다: ‘${src}’`,
      "이미지를 PNG, JPEG, WebP, AVIF, SVG 가운데 하나로 다시 저장해 올려 주세요.",
    ],
  } as const;
  const [message, mend] = words[kind];
  return finding(`image/${kind}`, { file, ...position }, { message, mend });
}
