import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { type Diagnostic, finding } from "../findings/diagnostic.ts";
import { findFrontMatter } from "../front-matter/fence.ts";
import { replaceParts } from "./body-parts.ts";

/** A file as read, before anything in it is understood. */
export interface SourceFile {
  /** Path from the repository root, with `/`, in NFC. */
  readonly file: string;
  /** Without byte order mark, every line ending a `\n`. */
  readonly text: string;
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A longer article would hold up the build for seconds; the longest real one among 5,885 Jekyll posts is far below. */
const largestArticle = 2 * 1024 * 1024;

/** Decodes a file's bytes. A file that can't be an article keeps its diagnostic and whatever text there is. */
export function decodeSourceFile(file: string, bytes: Uint8Array): SourceFile {
  // Several times as fast as `TextDecoder`, and the same for what is UTF-8 and for what is not.
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const tooLarge = bytes.byteLength > largestArticle;
  const text = normaliseLineEndings(tooLarge ? decoded.slice(0, 10_000) : decoded);
  const diagnostics = [
    ...(tooLarge ? [fileTooLarge(file, bytes.byteLength)] : []),
    ...(bytes.byteLength === 0 ? [emptyFile(file)] : []),
    ...(isUtf8(bytes) ? [] : [notUtf8(file, text)]),
    ...mergeConflict(file, text),
  ];
  return { file, text, digest: createHash("sha1").update(bytes).digest("hex"), diagnostics };
}

function normaliseLineEndings(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function fileTooLarge(file: string, size: number): Diagnostic {
  return finding(
    "file/too-large",
    { file, line: 1, column: 1 },
    {
      message: `기사 파일은 2MB까지인데 이 파일은 ${(size / 1024 / 1024).toFixed(1)}MB입니다.`,
      mend: "본문에 붙여 넣은 이미지나 데이터를 저장소의 public 폴더에 파일로 올리고 주소만 입력하거나, 여러 기사로 나누어 주세요.",
    },
  );
}

function emptyFile(file: string): Diagnostic {
  return finding(
    "file/empty",
    { file, line: 1, column: 1 },
    {
      message: "파일이 비어 있습니다.",
      mend: '맨 위에 ‘---’, ‘title: "기사의 제목"’, ‘---’ 세 줄을 입력하고 그 아래에 본문을 쓰거나, 파일을 삭제해 주세요.',
    },
  );
}

function notUtf8(file: string, text: string): Diagnostic {
  const before = text.slice(0, Math.max(0, text.indexOf("\uFFFD")));
  return finding(
    "file/not-utf-8",
    { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") },
    {
      message: "글자를 읽을 수 없습니다. UTF-8이어야 하는데 다른 인코딩(예: EUC-KR)으로 저장된 것 같습니다.",
      mend: "파일을 만든 프로그램의 ‘다른 이름으로 저장’에서 인코딩을 UTF-8로 골라 저장한 뒤 다시 올려 주세요. 그럴 수 없으면 GitHub에서 새 파일을 만들어 내용을 붙여 넣고 이 파일은 삭제해 주세요.",
    },
  );
}

/** Git's marks around what two people wrote in one place. In code they are somebody's example. */
function mergeConflict(file: string, text: string): readonly Diagnostic[] {
  if (!/^<{7} \S/m.test(text) || !/^>{7} \S/m.test(text)) return [];
  const read = replaceParts(text, (part, isText) => (isText ? part : part.replace(/[^\n]/g, " ")));
  const lines = read.split("\n");
  const first = lines.findIndex((line) => /^<{7} \S/.test(line));
  const last = lines.findIndex((line, index) => index > first && /^>{7} \S/.test(line));
  if (first === -1 || last === -1) return [];
  const frontMatter = findFrontMatter(text)?.whole.split("\n").length ?? Number.POSITIVE_INFINITY;
  // An old post showed the marks to its readers for years: that is no reason to stop the site.
  const canBeRead = !/\.mdx$/i.test(file) && first + 1 >= frontMatter;
  return [
    {
      severity: canBeRead ? "warning" : "error",
      rule: "file/merge-conflict",
      file,
      line: first + 1,
      column: 1,
      message: `두 사람이 같은 곳을 고쳐 병합 충돌 표시가 남아 있습니다: ‘${lines[first]}’부터 ${last + 1}번째 줄까지`,
      mend: "‘=======’ 줄의 위와 아래 중 남길 내용만 두고, ‘<<<<<<<’, ‘=======’, ‘>>>>>>>’로 시작하는 세 줄을 삭제해 주세요.",
    },
  ];
}
