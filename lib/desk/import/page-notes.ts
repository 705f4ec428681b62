import { type ImportNote, leaveToPerson, noteDone } from "./import-note.ts";
import type { Unread } from "./old-site/read-jekyll-site.ts";
import type { OldPage } from "./old-site/site-pages.ts";

/** A page that is no post is not carried over: a portal's page is made anew, if at all. */
export function withoutPage({ source, address }: OldPage): ImportNote {
  return leaveToPerson({
    rule: "import/page",
    file: source,
    message: `글이 아닌 페이지는 옮기지 않았습니다. 옛 주소 ‘${address}’는 지금 없는 페이지입니다.`,
    mend: "필요하면 app 폴더에 페이지를 만들거나, imported-site.yaml의 legacyPaths에 갈 곳을 입력해 주세요.",
  });
}

export function passedOver(path: string): ImportNote {
  return noteDone({
    rule: "import/passed-over",
    file: path.normalize("NFC"),
    message:
      "이름이 날짜로 시작하지 않거나 모르는 형식이어서 Jekyll도 글로 내보내지 않던 파일입니다. 옮기지 않았습니다.",
  });
}

/** What is not read of a site that nobody has looked at: nothing is told of where a link leads. */
export function unreadNotes({ links, names }: Unread): readonly ImportNote[] {
  return [
    ...links.map((path) =>
      leaveToPerson({
        rule: "import/stray-link",
        file: path.normalize("NFC"),
        message: "심볼릭 링크(symbolic link)가 옛 사이트 안의 파일로 이어지지 않아 옮기지 않았습니다.",
        mend: "필요한 파일이면 옛 사이트의 그 자리에 파일을 직접 두고 다시 가져와 주세요.",
      }),
    ),
    ...names.map((path) =>
      leaveToPerson({
        rule: "import/name-not-utf-8",
        file: path.normalize("NFC"),
        message: "파일이나 폴더의 이름이 UTF-8이 아니어서 열지 못하고 옮기지 않았습니다.",
        mend: "옛 사이트에서 이름을 다시 입력해 바꾼 뒤 다시 가져와 주세요.",
      }),
    ),
  ];
}
