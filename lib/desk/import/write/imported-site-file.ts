import { Document } from "yaml";
import { decodeAddress } from "../../../content/addresses/decode.ts";
import type { SiteLegacyPath } from "../addresses/site-legacy-paths.ts";
import type { ImportedSettings } from "../old-site/site-settings.ts";

const head = ` 이전 Jekyll 사이트에서 가져온 설정입니다. npm run import 명령이 만들고 site.config.ts가 읽습니다.
 site.config.ts에 같은 이름이 있으면 그 값이 우선합니다.`;

/** The text of `site/imported-site.yaml`; undefined when the old site had nothing for it. */
export function writeImportedSite({
  authors,
  navigations,
  legacyPaths,
}: Pick<ImportedSettings, "authors" | "navigations"> & {
  readonly legacyPaths: readonly SiteLegacyPath[];
}): string | undefined {
  const parts = {
    ...(Object.keys(authors).length === 0 ? {} : { authors }),
    ...(Object.keys(navigations).length === 0 ? {} : { navigations }),
    ...(legacyPaths.length === 0
      ? {}
      : { legacyPaths: legacyPaths.map(({ from, to }) => ({ from, to: decodeAddress(to) })) }),
  };
  if (Object.keys(parts).length === 0) return undefined;
  const document = new Document(parts);
  document.commentBefore = head;
  return document.toString({ lineWidth: 0 });
}
