import { type ImportNote, leaveToPerson, noteDone } from "./import-note.ts";
import type { OldPage } from "./site-pages.ts";

/** A page that is no post is not carried over: a portal's page is made anew, if at all. */
export function withoutPage({ source, address }: OldPage): ImportNote {
  return leaveToPerson({
    rule: "import/page",
    file: source,
    message: `글이 아닌 페이지는 옮기지 않았습니다. 옛 주소 ‘${address}’는 지금 없는 페이지입니다.`,
    mend: "필요하면 app 폴더에 페이지를 만들거나, imported-site.yaml의 legacyPaths에 갈 곳을 적어 주세요.",
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
