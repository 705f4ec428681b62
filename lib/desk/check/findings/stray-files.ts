import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { filesWithin } from "../../../content/source/file-within.ts";

/** Folders of which everything may be published. */
const folders = ["posts", "public"];

/** Files beside them that pages are made of. */
const files = ["glossary.yaml", "synonyms.yaml", "imported-site.yaml"];

/**
 * Finds the links by which something would be published that is not in the repository's own folders, and the names
 * under which nobody can open a file. Nothing is told of where a link leads.
 */
export function strayFileFindings(root: string): readonly Diagnostic[] {
  const links = [...folders, ...files].filter((name) =>
    lstatSync(join(root, name), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  const contents = folders
    .filter((folder) => !links.includes(folder))
    .map((folder) => ({ folder, content: filesWithin(join(root, folder)) }));
  return [
    ...links.map((file) => strayLink(file, "이 저장소")),
    ...contents.flatMap(({ folder, content }) => [
      ...content.strayLinks.map((name) => strayLink(`${folder}/${name}`, `${folder} 폴더`)),
      ...content.unreadableNames.map((name) => unreadableName(`${folder}/${name}`)),
    ]),
  ];
}

function strayLink(file: string, place: string): Diagnostic {
  return finding(
    "file/stray-link",
    { file: file.normalize("NFC"), line: 1, column: 1 },
    {
      message: `심볼릭 링크(symbolic link)가 ${place} 안의 파일로 연결되지 않습니다.`,
      mend: "링크를 삭제하고, 필요한 파일이면 그 위치에 파일을 직접 올려 주세요.",
    },
  );
}

function unreadableName(file: string): Diagnostic {
  return finding(
    "file/name-not-utf-8",
    { file: file.normalize("NFC"), line: 1, column: 1 },
    {
      message: "파일이나 폴더의 이름이 UTF-8이 아니어서 열 수 없습니다.",
      mend: "파일 이름을 다시 입력해 바꾸고, 이전 이름의 파일은 삭제해 주세요.",
    },
  );
}
