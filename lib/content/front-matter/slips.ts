import { type Document, isScalar, visit } from "yaml";
import type { Diagnostic, Fix } from "../findings/diagnostic.ts";
import { instead } from "../findings/suggest.ts";

/** A line of front matter that YAML misreads or cannot read. */
export interface FrontMatterSlip extends Pick<Diagnostic, "rule" | "message" | "mend"> {
  /** Of the YAML, from 1. */
  readonly line: number;
  readonly column: number;
  readonly fix?: Pick<Fix, "from" | "to"> | undefined;
}

interface Line {
  readonly number: number;
  readonly offset: number;
  readonly written: string;
  readonly before: string;
}

/** Finds slips by lines alone, so that invalid YAML is explained too. */
export function frontMatterSlips(yaml: string, document: Document): readonly FrontMatterSlip[] {
  const lines = yaml.split("\n");
  let offset = 0;
  const texts = textRanges(document);
  return lines.flatMap((written, index): readonly FrontMatterSlip[] => {
    const line = { number: index + 1, offset, written, before: lines[index - 1] ?? "" };
    offset += written.length + 1;
    // Skip quoted and block scalars.
    if (texts.some(([start, end]) => line.offset > start && line.offset < end)) return [];
    const slip =
      oddSpace(line) ??
      itemWithoutSpace(line) ??
      fullWidthComma(line) ??
      equalsSign(line) ??
      hash(line, texts);
    return slip === undefined ? [] : [slip];
  });
}

function textRanges(document: Document): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.range && node.type !== "PLAIN" && node.type !== undefined)
        ranges.push([node.range[0], node.range[1]]);
    },
  });
  return ranges;
}

const oddSpaces = String.raw`[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]`;
const oddBeforeKey = new RegExp(
  `^[ ]*${oddSpaces}[ \\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000\\ufeff]*`,
  "u",
);
const oddAfterKey = new RegExp(`^([ -]*[\\w-]+)[ ]*${oddSpaces}*:[ ]*${oddSpaces}+[ ]*`, "u");

/** A special space character before a key or after its colon. */
function oddSpace({ number, written, before }: Line): FrontMatterSlip | undefined {
  // Below `image:` it was meant as indentation.
  const indent = /:\s*$/.test(before) ? "  " : (/^\s*/.exec(before)?.[0] ?? "");
  const mended = written.replace(oddBeforeKey, indent).replace(oddAfterKey, "$1: ");
  if (mended === written) return undefined;
  return {
    line: number,
    column: 1,
    rule: "front-matter/odd-character",
    message: "이 줄에 일반 공백이 아닌 특수한 공백이 있어 다르게 읽힙니다.",
    mend: instead(mended),
    fix: { from: written, to: mended },
  };
}

/** `-해설` below `categories:` */
function itemWithoutSpace({ number, written, before }: Line): FrontMatterSlip | undefined {
  const [, indent, words] = /^(\s*)-(?=[^\s\-\d])(.*)$/.exec(written) ?? [];
  if (words === undefined || !/^\s*(?:[\w-]+:\s*$|-\s*\S)/.test(before)) return undefined;
  return {
    line: number,
    column: (indent ?? "").length + 1,
    rule: "front-matter/no-space",
    message: `목록 표시(-) 뒤에 공백이 없어 목록이 되지 않습니다: ‘${written.trim()}’`,
    mend: instead(`- ${words}`),
    fix: { from: written.slice((indent ?? "").length), to: `- ${words}` },
  };
}

function fullWidthComma({ number, written }: Line): FrontMatterSlip | undefined {
  if (!/^\s*(?:tags|categories|authors?)\s*:\s*\[[^"']*[，、][^"']*\]\s*$/.test(written)) return undefined;
  const mended = written.replace(/\s*[，、]\s*/g, ", ");
  return {
    line: number,
    column: 1,
    rule: "front-matter/odd-character",
    message: `쉼표가 전각 글자여서 항목이 나뉘지 않습니다: ‘${written.trim()}’`,
    mend: instead(mended.trim()),
    fix: { from: written, to: mended },
  };
}

/** `title = 가` */
function equalsSign({ number, written }: Line): FrontMatterSlip | undefined {
  const [, key, value] = /^([a-z_]+)\s*=\s*(\S.*)$/.exec(written) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return {
    line: number,
    column: 1,
    rule: "front-matter/syntax",
    message: `‘${key}’ 뒤에 콜론(:) 대신 ‘=’ 기호가 있습니다.`,
    mend: instead(`${key}: ${value}`),
    fix: { from: written, to: `${key}: ${value}` },
  };
}

/** Keys whose values are read as they are written. */
const textKey = "title|description|excerpt|series|subtitle|alt|caption|credit|label|text|toc_label";
const termKey = "tags?|categor(?:y|ies)|authors?";

/** YAML takes the text after ` #` for a comment and drops it. */
function hash(
  { number, offset, written }: Line,
  texts: readonly (readonly [number, number])[],
): FrontMatterSlip | undefined {
  const at = /(?<=\s)#/.exec(written)?.index;
  if (at === undefined || texts.some(([start, end]) => offset + at > start && offset + at < end))
    return undefined;
  const place = { line: number, column: at + 1, rule: "front-matter/cut-off" as const };
  const lost = written.slice(at).trim();
  const message = `앞에 공백이 있는 ‘#’부터는 주석으로 처리되어 표시되지 않습니다: ‘${lost}’`;
  const [, key = ""] = new RegExp(`^(\\s*(?:- )?(?:${textKey})\\s*:)[ \\t]`).exec(written) ?? [];
  if (key !== "") {
    const value = written.slice(key.length).trim();
    // After a quoted value or a block marker it is a comment.
    if (/^["'|>&*[{]/.test(value)) return undefined;
    const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
    const mended = `${key} ${quoted}`;
    const isCertain = /^#\S/.test(lost);
    return {
      ...place,
      message,
      mend: `값 전체를 따옴표로 감싸, ${instead(mended.trim())}`,
      // `title: 제목 # 부제` may be a deliberate comment.
      fix: isCertain ? { from: written, to: mended } : undefined,
    };
  }
  const isTerms = new RegExp(`^(?:${termKey})\\s*:|^\\s*-\\s`).test(written);
  if (!isTerms || !/^#[^\s#]/.test(lost)) return undefined;
  const mended = written.replace(/(?<=[\s[,])#(?=[^\s#])/g, "");
  return {
    ...place,
    message,
    mend: `‘#’ 없이 ${instead(mended.trim())}`,
    fix: { from: written, to: mended },
  };
}
