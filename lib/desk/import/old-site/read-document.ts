import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ImportNote, leaveToPerson, noteDone } from "../import-note.ts";
import { describeDocument, type JekyllReading, type OldDocument } from "./old-document.ts";
import { decodeText, type SplitFile, splitFrontMatter } from "./old-text.ts";
import type { DocumentFile, JekyllSite } from "./read-jekyll-site.ts";
import { type RubyYaml, readRubyYaml, repairYaml, type YamlRepair } from "./ruby-yaml.ts";

export interface ReadDocument {
  readonly document: OldDocument;
  readonly reading: JekyllReading;
  /** Valid YAML; empty when there is no front matter, or none that can be read. */
  readonly yaml: string;
  /** Unreadable front matter, to be kept in the article. */
  readonly unreadable: string;
  readonly body: string;
  readonly notes: readonly ImportNote[];
}

const noYaml: RubyYaml = { yaml: "", data: {}, scalarAt: () => undefined };

const repairNames: Readonly<Record<YamlRepair["kind"], string>> = {
  tab: "줄 앞의 탭을 공백으로 바꾸었습니다.",
  quoted: "값을 따옴표로 감쌌습니다.",
  spaced: "콜론 뒤에 공백을 넣었습니다.",
};

/** Reads one document as Jekyll did, and repairs front matter that Jekyll could not read. */
export async function readDocument(
  site: Pick<JekyllSite, "root">,
  source: DocumentFile,
  defaults: Readonly<Record<string, unknown>>,
): Promise<ReadDocument> {
  const file = source.path.normalize("NFC");
  const { text, encoding } = decodeText(await readFile(join(site.root, source.path)));
  const notes: ImportNote[] = encodingNotes(file, encoding);
  const finish = (
    reading: JekyllReading,
    parts: Pick<ReadDocument, "yaml" | "unreadable" | "body">,
    written: RubyYaml,
  ): ReadDocument => ({ document: describeDocument(source, written, defaults), reading, ...parts, notes });
  const split = splitFrontMatter(text) ?? lateFrontMatter(text);
  if (split === undefined) {
    notes.push(
      noteDone({ rule: "import/no-front-matter", file, message: "기사 정보가 없어 새로 추가했습니다." }),
    );
    return finish("absent", { yaml: "", unreadable: "", body: text }, noYaml);
  }
  const late = !text.startsWith("---");
  const asWritten = readRubyYaml(split.yaml);
  const repaired = asWritten === undefined ? repairYaml(split.yaml) : { yaml: asWritten.yaml, repairs: [] };
  const reading: JekyllReading = late ? "absent" : repaired?.repairs.length === 0 ? "read" : "unreadable";
  const values = asWritten ?? (repaired && readRubyYaml(repaired.yaml));
  if (repaired === undefined || values === undefined) {
    notes.push(
      leaveToPerson({
        rule: "import/unreadable-front-matter",
        file,
        line: 2,
        message: "기사 정보를 YAML로 읽을 수 없어, 제목만 넣고 이전 기사 정보는 주석(#)으로 남겼습니다.",
        mend: "옮긴 기사의 기사 정보에서 주석으로 남은 줄을 고치고 주석을 해제해 주세요.",
      }),
    );
    return finish("unreadable", { yaml: "", unreadable: split.yaml, body: split.body }, noYaml);
  }
  for (const { line, kind } of repaired.repairs) {
    notes.push(noteDone({ rule: "import/yaml-repaired", file, line: line + 1, message: repairNames[kind] }));
  }
  return finish(reading, { yaml: repaired.yaml, unreadable: "", body: split.body }, values);
}

/** Jekyll ignores front matter after empty lines, and shows it as text, which nobody intended. */
function lateFrontMatter(text: string): SplitFile | undefined {
  const blank = /^\s*\n(?=---)/.exec(text)?.[0];
  return blank === undefined ? undefined : splitFrontMatter(text.slice(blank.length));
}

function encodingNotes(file: string, encoding: ReturnType<typeof decodeText>["encoding"]): ImportNote[] {
  if (encoding === "utf-8") return [];
  if (encoding === "unknown") {
    return [
      leaveToPerson({
        rule: "import/unknown-encoding",
        file,
        message: "UTF-8도 EUC-KR도 아니어서 일부 글자를 읽지 못했습니다.",
        mend: "이전 파일을 UTF-8로 다시 저장한 뒤 다시 가져와 주세요.",
      }),
    ];
  }
  return [
    noteDone({
      rule: "import/encoding",
      file,
      message: `${encoding.toUpperCase()} 인코딩으로 저장된 파일을 UTF-8로 바꾸었습니다.`,
    }),
  ];
}
