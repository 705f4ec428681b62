import { isNode, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from "yaml";
import { type Diagnostic, finding, type Position, type RuleId } from "../content/findings/diagnostic.ts";
import type { SourceFile } from "../content/source/source-file.ts";
import { describeYamlError } from "../content/yaml/errors.ts";
import { synonymKey } from "./query/synonyms.ts";
import type { SynonymGroups } from "./synonym-groups.ts";

/** Reads the file of synonyms. Skips invalid groups; `diagnostics` say where and why. */
export function parseSynonyms({ file, text, diagnostics: ofFile }: SourceFile): SynonymGroups {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false,
    schema: "failsafe",
  });
  const diagnostics: Diagnostic[] = [...ofFile];
  const at = (offset = 0): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (rule: RuleId, position: Position, message: string, mend: string) =>
    diagnostics.push(finding(rule, { file, ...position }, { message, mend }));

  for (const error of document.errors) {
    const { message, mend, offset } = describeYamlError(error, text, document);
    report("synonyms/syntax", at(offset), message, mend);
  }
  const list = document.contents;
  if (document.errors.length > 0 || list === null || (isScalar(list) && list.value === "")) {
    return { groups: [], diagnostics };
  }
  if (!isSeq(list)) {
    report(
      "synonyms/wrong-shape",
      at(list.range?.[0]),
      "동의어 파일은 ‘- [단어, 다른 단어]’ 줄의 목록이어야 하는데 형식이 다릅니다.",
      "묶음마다 ‘- [라마, LLaMA]’처럼 한 줄에 입력해 주세요.",
    );
    return { groups: [], diagnostics };
  }

  const owners = new Map<string, Position>();
  const groups = list.items.flatMap((item): (readonly string[])[] => {
    const place = at(isNode(item) ? item.range?.[0] : 0);
    const words: readonly Scalar<string>[] = isSeq(item)
      ? (item.items as readonly unknown[]).filter(isWord)
      : [];
    if (!isSeq(item) || words.length < 2 || words.length < item.items.length) {
      report(
        "synonyms/wrong-group",
        place,
        "동의어 묶음에는 단어가 두 개 이상 있어야 합니다.",
        "‘- [라마, LLaMA]’처럼 대괄호 안에 쉼표로 나누어 입력해 주세요.",
      );
      return [];
    }
    for (const word of words) {
      const key = synonymKey(word.value);
      const first = owners.get(key);
      const own = at(word.range?.[0]);
      if (first === undefined) {
        owners.set(key, own);
        continue;
      }
      report(
        "synonyms/duplicate-word",
        own,
        `이 단어는 ${first.line}번째 줄에 이미 있습니다: ‘${word.value}’. 띄어쓰기와 대소문자는 구별하지 않습니다.`,
        "뜻이 같으면 한 묶음으로 합치고, 아니면 한쪽에서 삭제해 주세요.",
      );
    }
    return [words.map(({ value }) => value.normalize("NFC").trim())];
  });
  return { groups, diagnostics };
}

/** With the `failsafe` schema every scalar is a string. */
function isWord(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string" && synonymKey(node.value) !== "";
}
