/**
 * Writes what editors' tools know of the articles, made from the schemas in `lib`: the JSON Schema of the front matter,
 * and snippets for VS Code. A test holds that the files in the repository are these.
 *
 *   npm run editor-files
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { editorFiles } from "../lib/desk/editor/editor-files.ts";
import { readCommand } from "./setup/command.mjs";

readCommand(
  "사용법: npm run editor-files\n\nschemas와 .vscode 폴더에 있는 편집기용 파일을 다시 만듭니다.",
  {},
);

for (const { path, text } of editorFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(path);
}
