import path from "node:path";
import { decodeUri } from "../../content/addresses/decode.ts";
import { instead, nearest } from "../../content/findings/suggest.ts";
import { namesWithin } from "../../content/source/file-within.ts";
import { publicName } from "../../public-files/find-public-file.ts";

/** Where files that an article shows are looked up. */
export interface PublicPlace {
  readonly publicDir: string;
  readonly siteUrl: string;
}

/**
 * Advice for an address that works only for its author: of a file on the author's computer, or of GitHub's page about a
 * file. Undefined for any other.
 */
export function mendAuthorsAddress(src: string): string | undefined {
  const inRepository = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|raw|tree)\/.+?\/public(\/[^?#]+)/.exec(
    src,
  )?.[1];
  if (inRepository !== undefined)
    return `GitHub의 파일 화면이 아니라 사이트의 주소로, ${instead(decodeUri(inRepository))}`;
  if (!/^(?:[a-z]:[\\/]|file:)/i.test(src)) return undefined;
  const name = decodeUri(src.split(/[\\/]/).at(-1) ?? "");
  return `내 컴퓨터에만 있는 파일이라 독자는 볼 수 없습니다. 저장소의 public/images 폴더에 올리고, ${instead(`/images/${name.replaceAll(" ", "%20")}`)}`;
}

/** Advice for an address under `public/` without a file: the address that was meant, or to upload the file. */
export async function mendMissingFile(src: string, { publicDir, siteUrl }: PublicPlace): Promise<string> {
  const authors = mendAuthorsAddress(src);
  if (authors !== undefined) return authors;
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
