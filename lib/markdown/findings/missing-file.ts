import path from "node:path";
import { instead, nearest } from "../../content/findings/suggest.ts";
import { namesWithin } from "../../content/source/file-within.ts";
import { publicName } from "../../public-files/find-public-file.ts";

/** Where files that an article shows are looked up. */
export interface PublicPlace {
  readonly publicDir: string;
  readonly siteUrl: string;
}

/** What to do about an address under `public/` at which there is no file: the address that was meant, or the upload. */
export async function mendMissingFile(src: string, { publicDir, siteUrl }: PublicPlace): Promise<string> {
  const name = publicName(src, siteUrl);
  if (name === undefined || name === "") {
    return "파일을 저장소의 public/images 폴더에 올리고 그 주소를 입력해 주세요. 예: /images/2026/chart.png";
  }
  const written = `/${name}`.normalize("NFC");
  const address = written.replace(/^\/public(?=\/)/, "");
  const { dir, base } = path.posix.parse(address);
  const names = await namesWithin(publicDir, dir);
  const meant = names.includes(base) ? base : nearest(base, names);
  if (meant === base) return `주소에는 ‘public’을 넣지 않습니다. ${instead(address)}`;
  const slip =
    meant === undefined ? "" : `입력하려던 것이 ‘${path.posix.join(dir, meant)}’인지 확인해 주세요. `;
  const note = address === written ? "" : " 주소에는 ‘public’을 넣지 않습니다.";
  const folder = `public${dir === "/" ? "" : dir}`;
  return `${slip}새 파일이면 저장소의 ${folder} 폴더에 ‘${base}’ 이름으로 올려 주세요.${note}`;
}
