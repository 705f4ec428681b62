import { frontMatterJsonSchema } from "./front-matter-json-schema.ts";
import { articleSnippet, componentSnippets } from "./snippets.ts";

/** A generated file that stays in the repository for editors' tools. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

/** Every generated file; `npm run editor-files` writes them. */
export function editorFiles(): readonly EditorFile[] {
  const snippets = { "새 기사": articleSnippet, ...componentSnippets() };
  return [
    { path: "schemas/front-matter.schema.json", text: formatJson(frontMatterJsonSchema()) },
    { path: ".vscode/attention.code-snippets", text: formatJson(snippets) },
  ];
}

const listOfPlainValues = /^(.*)\[\n((?:\s+(?:"(?:[^"\\]|\\.)*"|[\w.-]+),?\n)+)\s*\]/gm;

/** As the formatter of the repository would: a list of plain values on one line where it fits. */
function formatJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    listOfPlainValues,
    (list, before: string, items: string) => {
      const line = `${before}[${items.trim().replace(/,\n\s*/g, ", ")}]`;
      return columns(line) < 110 ? line : list;
    },
  );
  return `${text}\n`;
}

/** Hangul takes two columns. */
function columns(line: string): number {
  return [...line].reduce((width, character) => width + (/[\u1100-\uffdc]/u.test(character) ? 2 : 1), 0);
}
