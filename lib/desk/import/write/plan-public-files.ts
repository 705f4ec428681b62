import { pathKey } from "../../../redirects/path-key.ts";
import { type ImportNote, leaveToPerson } from "../import-note.ts";
import { isOwnersFile, type OldPage } from "../old-site/site-pages.ts";

/** A file to be copied; `path` is the repository's, `from` the old site's. */
export interface PublicFile {
  readonly path: string;
  readonly from: string;
}

/** Files for Jekyll or a server, not for readers. */
const noFile =
  /(?:^|\/)(?:_|\.)|\.(?:md|markdown|html?|scss|sass|yml|yaml|lock|gemspec|rb|liquid|xml)$|(?:^|\/)(?:Gemfile|Rakefile|LICENSE|CNAME|package(?:-lock)?\.json)$/i;

interface WantedFile {
  /** Its address without the leading slash, in NFC. */
  readonly address: string;
  /** On the old site's disk. */
  readonly from: string;
}

/** Keeps the addresses of files, unless the portal has a page there. */
export function planPublicFiles(
  wantedFiles: readonly WantedFile[],
  livePaths: ReadonlyMap<string, string>,
): { readonly files: readonly PublicFile[]; readonly notes: readonly ImportNote[] } {
  const wanted = [...new Map(wantedFiles.map((file) => [file.address, file])).values()]
    .filter(({ address }) => isOwnersFile(address) || !noFile.test(address))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const files: PublicFile[] = [];
  const notes: ImportNote[] = [];
  for (const { address, from } of wanted) {
    const path = `public/${address}`;
    const live = livePaths.get(pathKey(`/${address}`));
    if (live === undefined || live === path) files.push({ path, from });
    else notes.push(shadows(from.normalize("NFC"), live));
  }
  return { files, notes };
}

/** HTML files that posts show or link to, which Jekyll copied as they are. */
export function leaveHtmlFiles(
  referenced: readonly string[],
  pages: readonly Pick<OldPage, "source">[],
): readonly ImportNote[] {
  const sources = new Set(pages.map(({ source }) => source));
  return [...new Set(referenced.map((path) => path.normalize("NFC")))]
    .filter((path) => /\.html?$/i.test(path) && !sources.has(path))
    .sort()
    .map((file) =>
      leaveToPerson({
        rule: "import/html-file",
        file,
        message:
          "기사가 사용하는 HTML 파일이지만, 이 사이트는 HTML 파일을 그대로 보여 주지 않아 옮기지 않았습니다.",
        mend: "표시할 내용을 본문이나 이미지로 옮기거나, 파일을 다른 곳에 올리고 그 주소를 기사에 입력해 주세요.",
      }),
    );
}

function shadows(file: string, live: string): ImportNote {
  return leaveToPerson({
    rule: "import/file-shadows-page",
    detail: live,
    file,
    message: `이 파일의 주소에는 지금 ‘${live}’ 페이지가 있어 복사하지 않았습니다.`,
    mend: "파일을 다른 이름으로 public 폴더에 넣고, 이 파일을 쓰는 기사에서 주소를 고쳐 주세요.",
  });
}
