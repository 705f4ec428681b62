import { lstatSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { contentPaths } from "../../../content/source/content-paths.ts";
import { filesWithin } from "../../../content/source/file-within.ts";

/** Folders whose whole content may be published. */
const folders = [contentPaths.articles, contentPaths.files, contentPaths.paper];

/**
 * Finds symbolic links that would publish files from outside the repository's folders, and names under which a file can't
 * be opened. A finding never says where a link leads.
 */
export function strayFileFindings(root: string): readonly Diagnostic[] {
  const links = folders.filter((name) =>
    lstatSync(join(root, name), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  const contents = folders
    .filter((folder) => !links.includes(folder))
    .map((folder) => ({ folder, content: filesWithin(join(root, folder)) }));
  return [
    ...links.map((file) => strayLink(file, "이 저장소")),
    ...contents.flatMap(({ folder, content }) => [
      ...content.strayLinks.map((name) => strayLink(`${folder}/${name}`, `${folder} 폴더`)),
      ...(folder === contentPaths.articles ? content.files.flatMap(notAnArticle) : []),
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

/** Files that may stand beside articles: tables for charts, and notes about the folder. */
const besideArticles = /\.(?:mdx?|markdown|csv|tsv|json|ya?ml|bib)$/i;
const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** A file below `posts` that was meant to be an article, judging by its name. */
function notAnArticle(name: string): readonly Diagnostic[] {
  const file = `posts/${name}`.normalize("NFC");
  const base = file.slice(file.lastIndexOf("/") + 1);
  if (besideArticles.test(base) || base.startsWith(".")) return [];
  const meant = /^(.+?\.(?:mdx?|markdown))(?:[\s._~(-].*)?$/i.exec(base)?.[1]?.replace(/\s+(?=\.\w+$)/, "");
  const isDated = /^\d{4}-\d{1,2}-\d{1,2}-/.test(base);
  if (!picture.test(base) && meant === undefined && !isDated) return [];
  return [
    finding(
      "file/not-an-article",
      {
        file,
        line: 1,
        column: 1,
      },
      picture.test(base)
        ? {
            message: `이미지 파일이 posts 폴더에 있어 기사에 나오지 않습니다: ‘${base}’`,
            mend: "public/images 폴더로 옮기고, 기사에는 ‘/images/…’ 주소를 입력해 주세요.",
          }
        : {
            message: `파일 이름이 .mdx나 .md로 끝나지 않아 기사가 되지 않습니다: ‘${base}’`,
            mend: `파일 이름을 이렇게 바꿔 주세요: ‘${meant ?? `${base.replace(/\.\w{1,5}$/, "")}.mdx`}’`,
          },
    ),
  ];
}
