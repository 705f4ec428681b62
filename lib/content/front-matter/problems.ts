import { type Document, visit, type YAMLError } from "yaml";
import { type Diagnostic, finding, type Position } from "../findings/diagnostic.ts";
import { instead } from "../findings/suggest.ts";
import { describeKeyLine, describeYamlError, type YamlFinding } from "../yaml/errors.ts";
import { lineAt } from "../yaml/lines.ts";

/** What makes YAML useless as front matter although it can be read. */
export type FrontMatterProblem = "not-a-map" | "syntax" | "unknown-alias" | "too-many-aliases";

/** The YAML of a file, as its findings need it. */
export interface FrontMatterYaml {
  readonly file: string;
  readonly yaml: string;
  readonly document: Document;
  readonly at: (offset: number) => Position;
}

/** One slip makes several errors: the first of a line says what it is. */
export function syntaxErrors({ file, yaml, document, at }: FrontMatterYaml): readonly Diagnostic[] {
  const found = document.errors.map((error: YAMLError): Diagnostic => {
    const { offset, mended, ...words } = describeYamlError(error, yaml, document);
    const fix = wholeLine(yaml, at, offset, mended);
    return finding("front-matter/syntax", { file, ...at(offset) }, { ...words, fix });
  });
  return found.filter((each, index) => found.findIndex(({ line }) => line === each.line) === index);
}

export function unusable(
  problem: FrontMatterProblem,
  { file, yaml, document, at }: FrontMatterYaml,
): Diagnostic {
  const { offset, mended, ...words } = describeProblem(problem, yaml, document);
  const fix = wholeLine(yaml, at, offset, mended);
  return finding(`front-matter/${problem}`, { file, ...at(offset) }, { ...words, fix });
}

/** The line with the mended words in the place of its own, as far in as they stand. */
function wholeLine(
  yaml: string,
  at: FrontMatterYaml["at"],
  offset: number,
  mended: string | undefined,
): Diagnostic["fix"] {
  if (mended === undefined) return undefined;
  const { line } = lineAt(yaml, offset);
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  return { line: at(offset).line, column: 1, from: line, to: `${indent}${mended}` };
}

export function duplicateKey(file: string, name: string, position: Position): Diagnostic {
  return finding(
    "front-matter/duplicate-key",
    { file, ...position },
    {
      message: `기사 정보에 ‘${name}: …’ 줄이 두 번 있습니다. 나중 값이 적용됩니다.`,
      mend: `쓰지 않을 ‘${name}: …’ 줄을 삭제해 주세요.`,
    },
  );
}

/** A file that does not begin with `---`, or in which nothing closes the front matter. */
export function noFrontMatter(file: string, text: string): Diagnostic {
  const place = { file, line: 1, column: 1 };
  const lines = text.split("\n");
  const isOpened = /^---[ \t]*(\n|$)/.test(text);
  const odd = lines.findIndex((line, index) => index >= (isOpened ? 1 : 0) && oddFence.test(line));
  const isFence =
    odd !== -1 && (isOpened ? lines.slice(1, odd) : lines.slice(odd + 1)).some((line) => keyLine.test(line));
  if (isFence && (isOpened || lines.slice(0, odd).every((line) => line.trim() === ""))) {
    const written = lines[odd] ?? "";
    return finding(
      isOpened ? "front-matter/unclosed" : "front-matter/missing",
      { ...place, line: odd + 1 },
      {
        message: `기사 정보를 ${isOpened ? "닫는" : "여는"} 줄은 ‘---’여야 합니다. 지금 줄: ‘${written}’`,
        mend: `공백 없이 하이픈(-) 세 개로, ${instead("---")}`,
        fix: { line: odd + 1, column: 1, from: written, to: "---" },
      },
    );
  }
  if (isOpened) {
    return finding("front-matter/unclosed", place, {
      message: "기사 정보를 여는 ‘---’ 줄은 있는데 닫는 ‘---’ 줄이 없습니다.",
      mend: `기사 정보의 마지막 줄${lastKeyLine(text)} 다음에 ‘---’만 있는 줄을 추가해 주세요.`,
    });
  }
  if (keyLine.test(lines[0] ?? "")) {
    return finding("front-matter/missing", place, {
      message: "기사 정보 위에 ‘---’만 있는 줄이 없어 기사 정보가 본문으로 읽힙니다.",
      mend: `‘${lines[0]}’ 줄의 위와, 기사 정보의 마지막 줄 다음에 ‘---’만 있는 줄을 하나씩 추가해 주세요.`,
    });
  }
  return finding("front-matter/missing", place, {
    message: "기사 정보가 없습니다. 파일은 ‘---’만 있는 줄로 시작해야 합니다.",
    mend: '파일의 맨 위에 ‘---’, ‘title: "기사의 제목"’, ‘---’ 세 줄을 입력하고, 그 아래에 본문을 입력해 주세요.',
  });
}

/** What was meant as `---`: more or fewer, indented, or as a word processor writes it. */
const oddFence = /^(?!---[ \t]*$)[ \t]*(?:-{2,8}|[—–―─=*_]{1,8}|-?[—–]-?)[ \t]*$/;

const keyLine = /^(?:title|layout|date|description|categor(?:y|ies)|tags?|author|image)\s*:/;

/** `(‘title: 가’)`, the last of the lines that look like front matter; empty for none. */
function lastKeyLine(text: string): string {
  const lines = text.split("\n").slice(1);
  const end = lines.findIndex((line) => !/^(?:[\w-]+:(?:\s|$)|\s|-\s|#)/.test(line));
  const last = lines[(end === -1 ? lines.length : end) - 1]?.trim() ?? "";
  return last === "" ? "" : `(‘${last}’)`;
}

function describeProblem(problem: FrontMatterProblem, yaml: string, document: Document): YamlFinding {
  switch (problem) {
    case "not-a-map": {
      const { line } = lineAt(yaml, yaml.search(/\S/));
      return (
        (/^\s*-/.test(line) ? undefined : describeKeyLine(line, 0)) ?? {
          offset: 0,
          message: `기사 정보는 ‘이름: 값’ 형식의 줄이어야 하는데 ‘${line.trim()}’ 줄로 시작합니다.`,
          mend: "‘title: 기사의 제목’처럼 이름, 콜론, 공백, 값의 순서로 입력해 주세요.",
        }
      );
    }
    case "syntax":
      return {
        offset: Math.max(0, yaml.indexOf("<<")),
        message: "기사 정보의 ‘<<’ 다음에 올 수 없는 값이 있습니다.",
        mend: "‘<<’ 줄을 삭제하고 그 값들을 그대로 입력해 주세요.",
      };
    case "unknown-alias":
      return unknownAlias(yaml, document);
    case "too-many-aliases":
      return {
        offset: 0,
        message: "기사 정보의 값이 서로를 너무 많이 참조합니다.",
        mend: "‘&이름’과 ‘*이름’을 쓰지 말고 값을 그대로 입력해 주세요.",
      };
  }
}

function unknownAlias(yaml: string, document: Document): YamlFinding {
  let offset = 0;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  const { line, start } = lineAt(yaml, offset);
  const written = /^[^\s,\]}]+/.exec(yaml.slice(offset))?.[0] ?? "*";
  const before = line.slice(0, offset - start);
  const mended = `${before}"${written}"${line.slice(offset - start + written.length)}`.trim();
  return {
    offset,
    message: `‘*’로 시작하는 값은 YAML에서 다른 값을 참조하는 표시입니다: ‘${written}’`,
    mend: `글자로 쓰려면 따옴표로 감싸, ${instead(mended)}`,
    mended,
  };
}
