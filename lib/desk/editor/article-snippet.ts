import { type Snippet, stop, variable } from "./snippets.ts";

const today = ["YEAR", "MONTH", "DATE"].map((part) => variable(`CURRENT_${part}`)).join("-");
const now = ["HOUR", "MINUTE"].map((part) => variable(`CURRENT_${part}`)).join(":");

/** The head of an article, to be filled in with the Tab key. */
export const articleSnippet: Snippet = {
  scope: "mdx",
  prefix: ["기사", "article", "---"],
  body: [
    "---",
    `title: "${stop(1, "제목")}"`,
    `description: "${stop(2, "한두 문장의 요약")}"`,
    `date: ${today} ${now}`,
    `categories: [${stop(3, "분류")}]`,
    `tags: [${stop(4, "태그, 태그")}]`,
    "image:",
    `  src: /images/${stop(5, "2026/lead.png")}`,
    `  alt: "${stop(6, "그림에 무엇이 보이는지")}"`,
    `  credit: "${stop(7, "출처")}"`,
    "sources:",
    `  - label: "${stop(8, "출처의 이름")}"`,
    `    url: ${stop(9, "https://")}`,
    "draft: true",
    "---",
    "",
    stop(0),
  ],
  description: "기사 정보를 갖춘 새 기사. Tab을 눌러 다음 칸으로 갑니다.",
};
