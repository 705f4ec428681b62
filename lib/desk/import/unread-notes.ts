import { type ImportNote, leaveToPerson, noteDone } from "./import-note.ts";
import type { JekyllSite } from "./old-site/read-jekyll-site.ts";

function notePassedOver(path: string): ImportNote {
  return noteDone({
    rule: "import/passed-over",
    file: path.normalize("NFC"),
    message:
      "이름이 날짜로 시작하지 않거나 모르는 형식이어서 Jekyll도 공개하지 않던 파일입니다. 옮기지 않았습니다.",
  });
}

/** Notes on the files that were not read. A note never says where a link leads. */
export function unreadNotes({
  passedOver,
  unread: { links, names },
}: Pick<JekyllSite, "passedOver" | "unread">): readonly ImportNote[] {
  return [
    ...passedOver.map(notePassedOver),
    ...links.map((path) =>
      leaveToPerson({
        rule: "import/stray-link",
        file: path.normalize("NFC"),
        message: "심볼릭 링크(symbolic link)가 이전 사이트 안의 파일로 연결되지 않아 옮기지 않았습니다.",
        mend: "필요한 파일이면 이전 사이트의 그 위치에 파일을 직접 넣고 다시 가져와 주세요.",
      }),
    ),
    ...names.map((path) =>
      leaveToPerson({
        rule: "import/name-not-utf-8",
        file: path.normalize("NFC"),
        message: "파일이나 폴더의 이름이 UTF-8이 아니어서 열지 못하고 옮기지 않았습니다.",
        mend: "이전 사이트에서 이름을 다시 입력해 바꾼 뒤 다시 가져와 주세요.",
      }),
    ),
  ];
}
