import { articleFile, articleText } from "../new-article/new-article.ts";
import type { Paper } from "./paper-wish.ts";
import { authorKey } from "./settings-text.ts";

const texts = {
  ko: {
    slug: "first-article",
    title: (name: string) => `${name}, 문을 엽니다`,
    description: (name: string) => `${name}의 첫 기사입니다.`,
    tag: "알림",
    body: (
      file: string,
    ) => `이 기사는 \`${file}\` 파일입니다. 파일을 열어 내용을 바꾸면 이 페이지가 바뀌고, 파일을 삭제하면 기사가 사라집니다.

## 다음 기사

터미널에서 \`npm run new\` 명령을 실행하면 제목과 분류를 묻고 새 기사의 파일을 만듭니다. 이미지, 차트, 인용을 넣는 방법은 [편집 안내](/guide)에 있습니다.
`,
  },
  en: {
    slug: "first-article",
    title: (name: string) => `${name} opens its doors`,
    description: (name: string) => `The first article of ${name}.`,
    tag: "notice",
    body: (
      file: string,
    ) => `This article is the file \`${file}\`. Change the file and this page changes; delete it and the article is gone.

## The next one

Run \`npm run new\` in a terminal: it asks for a title and a category, and writes the file of a new article.
`,
  },
} as const;

/** The one article that a new paper begins with; it stands in all categories, so that each has a page. */
export function firstArticle(paper: Paper, now: Date): { readonly path: string; readonly text: string } {
  const words = texts[paper.language];
  const article = {
    title: words.title(paper.name),
    description: words.description(paper.name),
    categories: paper.categories,
    tags: [words.tag],
    slug: words.slug,
    publishedAt: inSeoul(now),
    publication: "published",
  } as const;
  const path = articleFile(article);
  const head = articleText(article).replace(
    /\n---\n\n$/,
    `\nauthor: ${JSON.stringify(authorKey(paper))}\n---\n\n`,
  );
  return { path, text: `${head}${words.body(path)}` };
}

/** An article's date is read as Seoul's time. */
function inSeoul(now: Date): string {
  return `${new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 16)}:00+09:00`;
}
