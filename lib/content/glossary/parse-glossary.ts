import { type Document, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { slugify } from "../addresses/slug.ts";
import type { Diagnostic, Position } from "../findings/diagnostic.ts";
import type { SourceFile } from "../source/source-file.ts";
import { describeYamlError } from "../yaml/errors.ts";
import type { Glossary, GlossaryEntry } from "./glossary.ts";
import { wordKey } from "./glossary.ts";
import { badTerm, notAList, termTwice, unreadable } from "./glossary-findings.ts";

const text = z.string().trim().min(1);

/** One term of `glossary.yaml`, as editors write it. */
const termSchema = z.strictObject({
  term: text.describe("용어. 용어집에 이 표기로 실립니다."),
  aliases: z.array(text).optional().describe("본문에서 쓸 수 있는 다른 표기"),
  explanation: text.describe("한두 문장의 설명"),
  source: z
    .strictObject({ label: text, url: z.url({ protocol: /^https?$/ }) })
    .optional()
    .describe("설명의 근거"),
});

const knownKeys = Object.keys(termSchema.shape);

/** Reads the glossary's file. A term that is wrong is left out, and `diagnostics` say where and why. */
export function parseGlossary({ file, text: yaml, diagnostics: ofFile }: SourceFile): Glossary {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false,
    schema: "failsafe",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const withFindings = (entries: readonly GlossaryEntry[], ...found: readonly Diagnostic[]): Glossary => ({
    entries,
    diagnostics: [...ofFile, ...found],
  });

  if (document.errors.length > 0) {
    return withFindings(
      [],
      ...document.errors.map((error) => {
        const finding = describeYamlError(error, yaml, document);
        return unreadable(file, finding, at(finding.offset));
      }),
    );
  }
  const written: unknown = document.toJS({ maxAliasCount: 100 });
  const list = written === null || written === "" ? [] : written;
  if (!Array.isArray(list)) return withFindings([], notAList(file, { line: 1, column: 1 }));

  const checked = list.map((each: unknown) => ({ each, ...termSchema.safeParse(each) }));
  const wrong = checked.flatMap(({ each, error }, index) =>
    (error?.issues ?? []).flatMap((issue) =>
      badTerm(file, issue, { index, written: each, knownKeys, placeOf }),
    ),
  );
  const right = checked.flatMap(({ data }, index) =>
    data === undefined ? [] : [{ index, ...toEntry(data) }],
  );
  const twice = findTwice(right).map(({ word, first, second }) =>
    termTwice(file, word, placeOf([first, "term"]), placeOf([second, "term"])),
  );
  return withFindings(
    right.map(({ index: _index, ...entry }) => entry),
    ...wrong,
    ...twice,
  );
}

function toEntry({ term, aliases = [], explanation, source }: z.output<typeof termSchema>): GlossaryEntry {
  const written = term.normalize("NFC");
  return { term: written, aliases, explanation, source, slug: slugify(written) };
}

/** Where a value stands; of a missing or empty one, where its nearest parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const isEmpty = isScalar(node) && node.value === "";
    if (isNode(node) && node.range && !isEmpty) return node.range[0];
  }
  return 0;
}

/** Words that two terms claim, with the places of both in the list. */
function findTwice(terms: readonly (GlossaryEntry & { readonly index: number })[]) {
  const owners = new Map<string, number>();
  return terms.flatMap(({ term, aliases, index }) =>
    [term, ...aliases].flatMap((word) => {
      const first = owners.get(wordKey(word)) ?? index;
      owners.set(wordKey(word), first);
      return first === index ? [] : [{ word, first, second: index }];
    }),
  );
}
