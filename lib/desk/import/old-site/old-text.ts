import { isUtf8 } from "node:buffer";

interface DecodedText {
  /** Every line ending a `\n`, without byte order mark and control characters. */
  readonly text: string;
  /** `unknown` when no encoding fits; unreadable bytes are `\uFFFD` in the text. */
  readonly encoding: "utf-8" | "utf-16" | "euc-kr" | "unknown";
}

/**
 * Decodes a file of an old site. Text in another encoding is practically never valid UTF-8; such a file is tried as EUC-KR,
 * which in browsers (and here) includes all of CP949.
 * @see https://encoding.spec.whatwg.org/#euc-kr
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le", "utf-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be", "utf-16");
  if (isUtf8(bytes)) return decoded(bytes, "utf-8", "utf-8");
  return tryEucKr(bytes) ?? decoded(bytes, "utf-8", "unknown");
}

function tryEucKr(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: tidy(new TextDecoder("euc-kr", { fatal: true }).decode(bytes)), encoding: "euc-kr" };
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: DecodedText["encoding"]): DecodedText {
  return { text: tidy(new TextDecoder(label).decode(bytes)), encoding };
}

/** Control characters come from a slip of the keyboard. Browsers don't show them, and they stop KaTeX. */
function tidy(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\0-\x08\v-\x1f\x7f-\x9f]/g, "")
  );
}

export interface SplitFile {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb `YAML_FRONT_MATTER_REGEXP` */
const frontMatter = /^---[^\S\n]*\n(?<yaml>[\s\S]*?\n?)^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/m;

/** Undefined when Jekyll finds no front matter; then the whole file is the body. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = text.startsWith("---") ? frontMatter.exec(text) : null;
  if (match === null || match.index !== 0) return undefined;
  return {
    yaml: match.groups?.yaml ?? "",
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}
