/**
 * Writes the index that `/search` asks. Part of `npm run build`: what did not change since the last build is taken over.
 *
 *   npm run search-index
 *   npm run search-index -- --pairs     lists names that articles write in two scripts, for the file of synonyms
 */
import { stat } from "node:fs/promises";
import { contentPaths } from "../lib/content/source/content-paths.ts";
import { findNamePairs } from "../lib/search/name-pairs.ts";
import { openIndex } from "../lib/search/search-index.ts";
import { siteContent } from "../lib/site/content.ts";
import { buildSearchIndex, inRoot, servedIndex } from "../lib/site/search-files.ts";
import { readCommand } from "./setup/command.mjs";

const help = `사용법: npm run search-index -- [--pairs]

/search 페이지가 쓰는 검색 색인을 만듭니다.

  --pairs  기사가 한글과 영문으로 함께 쓰는 단어 중 동의어 파일에 없는 쌍을 보여 줍니다.`;

/** So many words are looked at in a build, which takes a second at most. */
const lookedAt = { build: 300, list: 5_000 };

const { values } = readCommand(help, { pairs: { type: "boolean", default: false } });

const content = await siteContent();
const start = performance.now();
const { articles, written, removed } = await buildSearchIndex(content);
const seconds = ((performance.now() - start) / 1_000).toFixed(1);
const { size } = await stat(inRoot(servedIndex));
console.log(
  `검색 색인: 기사 ${articles}건. 새로 읽은 기사 ${written}건, 제외한 기사 ${removed}건. ${(size / 1e6).toFixed(1)}MB, ${seconds}초.`,
);

const index = openIndex(inRoot(servedIndex));
const pairs = findNamePairs(index, values.pairs ? lookedAt.list : lookedAt.build);
index.close();
if (values.pairs) {
  console.log(
    `${contentPaths.synonyms} 파일에 넣을 수 있는 단어 ${pairs.length}쌍입니다. 뜻이 같은 줄만 옮겨 주세요.`,
  );
  for (const { hangul, latin, articles: having } of pairs) {
    console.log(`- [${hangul}, ${latin}] # 기사 ${having}건`);
  }
} else if (pairs.length > 0) {
  const [{ hangul, latin } = { hangul: "", latin: "" }] = pairs;
  console.log(
    `한글과 영문으로 함께 쓰는 단어 ${pairs.length}쌍(${hangul}, ${latin} 등)이 동의어 파일에 없습니다. 목록: npm run search-index -- --pairs`,
  );
}
