import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Article, ArticleImage } from "../../content/article.ts";
import { decodeUri } from "../../content/decode-uri.ts";
import type { Diagnostic, Position } from "../../content/diagnostic.ts";
import type { WrittenImage } from "../../markdown/body-facts.ts";
import { findPublicFile } from "../../markdown/public-file.ts";
import { isCutOff } from "./cut-off-picture.ts";
import { placeInFile } from "./place-in-file.ts";

export interface ImagePlace {
  readonly publicDir: string;
  readonly siteUrl: string;
  /** Every path under `public/` by its lower-case form: `/images/a.png` → `/images/A.png`. */
  readonly publicFiles: ReadonlyMap<string, string>;
}

/** A picture of this size costs the build seconds and the repository more than it shows. */
const hugeBytes = 8 * 1024 * 1024;

interface Named extends Position {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly isDecoration?: boolean;
  /** How the article would say who made it. */
  readonly creditExample: string;
  /** How the article would say the description. */
  readonly altExample: string;
  /** The rest of the line from its place on; empty where it is not known. */
  readonly source: string;
}

/** What readers, above all those who hear a page, miss in an article's pictures. */
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

function leadImages({ leadImage }: Article): readonly Named[] {
  return leadImage === undefined ? [] : [fromFrontMatter(leadImage)];
}

function fromFrontMatter({ position, ...image }: ArticleImage): Named {
  return {
    ...image,
    ...position,
    source: image.src,
    altExample: '머리말의 image 아래에 ‘alt: "그림에 보이는 것"’',
    creditExample: '머리말의 image 아래, src와 같은 칸에 ‘credit: "그래픽: 어텐션"’처럼 한 줄을 넣어 주세요.',
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
    altExample: source.startsWith("<")
      ? '태그 안에 ‘alt="그림에 보이는 것"’'
      : `‘![그림에 보이는 것](${image.src})’`,
    creditExample: `태그 끝에 ‘credit="…"’을 넣어 만든 이를 적어 주세요. 예: ‘${withCredit(source)}’`,
    // `alt=""` in a tag says that there is nothing to say; `![](…)` says nothing. A `Figure` must have one: that it has none has been reported as an error.
    isDecoration: isFigureWithoutAlt || (image.alt === "" && source.startsWith("<")),
  };
}

async function findingsOf(file: string, image: Named, place: ImagePlace): Promise<readonly Diagnostic[]> {
  const { line, column, src, alt, altExample, caption, credit } = image;
  if (src === "") return [];
  const found: Diagnostic[] = [];
  const add = (finding: Pick<Diagnostic, "severity" | "rule" | "message" | "mend" | "fix">) =>
    found.push({ file, line, column, ...finding });
  if (alt.trim() === "" && !image.isDecoration) {
    add({
      severity: "warning",
      rule: "image/no-alt",
      message: `그림을 볼 수 없는 독자에게 들려줄 설명이 없습니다: ‘${src}’`,
      mend: `무엇이 보이는지 한 문장으로 적어 주세요. 예: ${altExample}`,
    });
  } else if (alt.trim() !== "" && isFileName(alt, src)) {
    add({
      severity: "warning",
      rule: "image/alt-is-file-name",
      message: `그림의 설명이 파일 이름입니다: ‘${alt}’`,
      mend: `무엇이 보이는지 한 문장으로 적어 주세요. 예: ${altExample}`,
    });
  }
  if (caption !== "" && credit === "") {
    add({
      severity: "hint",
      rule: "image/no-credit",
      message: `그림에 설명은 있는데 누가 만들었는지가 없습니다: ‘${src}’`,
      mend: image.creditExample,
    });
  }
  const target = await findPublicFile(src, place.publicDir, place.siteUrl);
  if (target === undefined) {
    const path = pathOf(src, place.siteUrl);
    const spelled = path === undefined ? undefined : place.publicFiles.get(path.toLowerCase());
    if (spelled !== undefined && spelled !== path) {
      add({
        severity: "warning",
        rule: "image/wrong-case",
        message: `그림 파일의 이름은 대문자와 소문자까지 같아야 합니다. 적힌 것: ‘${src}’, 있는 것: ‘${spelled}’`,
        mend: `‘${src}’ 대신 ‘${spelled}’라고 적어 주세요.`,
        fix: fixOf(image, spelled),
      });
    }
    return found;
  }
  if (target.size > hugeBytes) {
    add({
      severity: "hint",
      rule: "image/huge",
      message: `그림 파일이 큽니다(${(target.size / 1024 / 1024).toFixed(0)}MB): ‘${src}’`,
      mend: "그림 프로그램에서 가로를 3000픽셀 안팎으로 줄여 같은 이름으로 다시 올려 주세요. 화면에는 더 크게 보이지 않습니다.",
    });
  }
  // A file that cannot be read has a finding of its own.
  const bytes = await readFile(target.path).catch(() => undefined);
  if (bytes !== undefined && isCutOff(bytes)) {
    add({
      severity: "warning",
      rule: "image/cut-off",
      message: `그림 파일의 끝이 잘려 아래쪽이 보이지 않습니다: ‘${src}’`,
      mend: "옮기거나 올리다가 끊긴 파일입니다. 원본을 같은 이름으로 다시 올려 주세요.",
    });
  }
  return found;
}

/** Where the address stands as it is written; of the front matter, where the value begins. */
function fixOf({ src, source, line, column }: Named, to: string): Diagnostic["fix"] {
  const at = source.indexOf(src);
  return at === -1 ? undefined : { line, column: column + at, from: src, to };
}

/** The tag with a place for who made the picture, as far as its line shows it. */
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

function pathOf(src: string, siteUrl: string): string | undefined {
  if (!URL.canParse(src, siteUrl)) return undefined;
  return decodeUri(new URL(src, siteUrl).pathname).normalize("NFC");
}
