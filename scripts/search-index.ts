/**
 * Writes the index that `/search` asks. Part of `npm run build`: what did not change since the last build is taken over.
 *
 *   npm run search-index
 */
import { stat } from "node:fs/promises";
import { siteContent } from "../lib/site/content.ts";
import { buildSearchIndex, inRoot, servedIndex } from "../lib/site/search-files.ts";
import { readCommand } from "./setup/command.mjs";

readCommand("사용법: npm run search-index\n\n/search 페이지가 쓰는 검색 색인을 만듭니다.", {});

const content = await siteContent();
const start = performance.now();
const { articles, written, removed } = await buildSearchIndex(content);
const seconds = ((performance.now() - start) / 1_000).toFixed(1);
const { size } = await stat(inRoot(servedIndex));
console.log(
  `검색 색인: 기사 ${articles}건. 새로 읽은 기사 ${written}건, 제외한 기사 ${removed}건. ${(size / 1e6).toFixed(1)}MB, ${seconds}초.`,
);
