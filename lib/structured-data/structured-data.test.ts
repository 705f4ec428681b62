import { expect, test } from "vitest";
import { z } from "zod";
import { articleOf, hardText, siteUrl } from "../feeds/feed-in-test.ts";
import { strangeIn } from "./check-vocabulary-in-test.ts";
import { countWords } from "./count-words.ts";
import { jsonLd } from "./json-ld.ts";
import { newsArticle } from "./news-article.ts";
import { breadcrumbs, collectionPage, webPage } from "./pages.ts";
import { webSite } from "./publication.ts";

const site = { name: "어텐션", description: "AI와 기술", url: siteUrl, language: "ko" };
const image = "https://attention.example/~share/one/16x9.jpg";
const parts = {
  images: [image],
  description: "한 문장",
  words: 120,
  authors: [
    { name: "홍길동", path: "/authors/홍길동" },
    { name: "어텐션 편집부", path: "/authors/editorial" },
  ],
};

const full = articleOf(`title: 라마 3
updated: 2026-05-02
authors: [홍길동, 어텐션 편집부]
categories: [모델]
tags: [LLaMA3, GPU]
series: 연재
sources:
  - label: 논문
    url: https://arxiv.org/abs/1
  - label: 이상한 것
    url: javascript:alert(1)
corrections:
  - date: 2026-05-03
    text: 고침`);

const at = z.url().startsWith(siteUrl);
const instant = z.iso.datetime({ offset: true });
const named = z.object({ "@type": z.string(), name: z.string().min(1), url: z.url() });

/** What Google asks for or recommends. @see https://developers.google.com/search/docs/appearance/structured-data/search-gallery */
const google = {
  article: z.object({
    headline: z.string().min(1),
    image: z.array(at).min(1),
    datePublished: instant,
    dateModified: instant,
    author: z.array(named).min(1),
    publisher: named.extend({ logo: z.object({ url: at }) }),
  }),
  breadcrumbs: z.object({
    itemListElement: z.array(z.object({ position: z.int(), name: z.string().min(1), item: at })).min(2),
  }),
  webSite: z.object({ name: z.string(), url: at }),
  collection: z.object({
    mainEntity: z.object({ itemListElement: z.array(z.object({ position: z.int(), url: at })) }),
  }),
};

test("an article says what schema.org knows, and what Google asks for", () => {
  const node = newsArticle(full, site, parts);
  expect(strangeIn(node)).toEqual([]);
  google.article.parse(node);
  expect(node).toMatchObject({
    "@type": "NewsArticle",
    headline: "라마 3",
    description: "한 문장",
    datePublished: "2026-05-01T00:00:00+09:00",
    dateModified: "2026-05-03T00:00:00+09:00",
    author: [
      { "@type": "Person", name: "홍길동" },
      { "@type": "Organization", name: "어텐션 편집부" },
    ],
    image: [image],
    articleSection: ["모델"],
    keywords: ["LLaMA3", "GPU"],
    wordCount: 120,
    isAccessibleForFree: true,
    citation: [
      { "@type": "CreativeWork", name: "논문", url: "https://arxiv.org/abs/1" },
      { "@type": "CreativeWork", name: "이상한 것" },
    ],
    correction: [{ "@type": "CorrectionComment", datePublished: "2026-05-03T00:00:00+09:00", text: "고침" }],
  });
});

test("an article without an author is the publisher's", () => {
  const node = newsArticle(articleOf("title: 제목"), site, {
    ...parts,
    authors: [],
    images: [],
    description: undefined,
  });
  expect(strangeIn(node)).toEqual([]);
  expect(node).toMatchObject({ author: [{ "@type": "NewsMediaOrganization", name: "어텐션" }] });
});

test("the site, the way to a page and a list are known too", () => {
  const crumbs = breadcrumbs(
    [
      { name: "첫 화면", path: "/" },
      { name: "모델", path: "/categories/모델" },
    ],
    siteUrl,
  );
  const list = collectionPage({ name: "모델", path: "/categories/모델", description: "설명" }, [full], site);
  const nodes = [webSite(site), crumbs, list];
  expect(nodes.flatMap((node) => strangeIn(node))).toEqual([]);
  google.webSite.parse(nodes[0]);
  google.breadcrumbs.parse(nodes[1]);
  google.collection.parse(nodes[2]);
});

test("what schema.org does not know is found", () => {
  expect(
    strangeIn({
      "@type": "NewsArticle",
      headlines: "a",
      position: "b",
      item: "c",
      author: 1,
      isPartOf: { "@type": "Blog" },
    }),
  ).toEqual([
    ".headlines: no such property",
    ".item: not of NewsArticle",
    ".author: takes Organization,Person, not 1",
    '.isPartOf: takes CreativeWork,URL, not {"@type":"Blog"}',
    ".isPartOf: no type Blog",
  ]);
});

test("no headline breaks out of the script element, and all of them arrive", () => {
  const node = newsArticle({ ...full, title: `</script><!--${hardText}` }, site, parts);
  const text = jsonLd([node]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text).headline).toBe(`</script><!--${hardText}`);
});

test("several nodes are a list", () => {
  expect(jsonLd([{ "@type": "WebSite" }, { "@type": "WebPage" }])).toBe(
    '[{"@type":"WebSite"},{"@type":"WebPage"}]',
  );
});

test("words are what spaces divide and letters or digits make", () => {
  expect(countWords("오픈AI가 — 새 모델 3종을 내놨다.\n끝")).toBe(6);
  expect(countWords("")).toBe(0);
  expect(countWords("━".repeat(400_000))).toBe(0);
});

test("the newspaper says who makes it and by which rules", () => {
  const policies = {
    masthead: "/about",
    ethicsPolicy: "/ethics",
    publishingPrinciples: "/ethics",
    correctionsPolicy: "/corrections-policy",
    ownershipFundingInfo: undefined,
  };
  const said = { foundedOn: "2026-11-24", email: "a@b.example", phone: "02-000-0000", policies };
  const node = webSite({ ...site, ...said });
  expect(strangeIn(node)).toEqual([]);
  expect(node.publisher).toMatchObject({
    foundingDate: "2026-11-24",
    email: "a@b.example",
    telephone: "02-000-0000",
    masthead: `${siteUrl}/about`,
    ethicsPolicy: `${siteUrl}/ethics`,
    publishingPrinciples: `${siteUrl}/ethics`,
    correctionsPolicy: `${siteUrl}/corrections-policy`,
  });
  expect(node.publisher).not.toHaveProperty("ownershipFundingInfo");
});

test.each([
  ["[{ what: 요약, tool: Claude }]", "CompositeWithTrainedAlgorithmicMediaDigitalSource"],
  [
    "[{ what: 번역, tool: DeepL }, { what: 이미지, tool: Flux }]",
    "CompositeWithTrainedAlgorithmicMediaDigitalSource",
  ],
  ["[{ what: 기사 전체, tool: Claude }]", "TrainedAlgorithmicMediaDigitalSource"],
])("what artificial intelligence made of an article is marked: %s", (ai, type) => {
  const node = newsArticle(articleOf(`title: 제목\nai: ${ai}`), site, parts);
  expect(strangeIn(node)).toEqual([]);
  expect(node.digitalSourceType).toBe(`https://schema.org/${type}`);
});

test("an author is known by role, address and picture", () => {
  const author = {
    name: "홍길동",
    path: undefined,
    role: "편집장",
    email: "hong@b.example",
    picture: "/images/hong.jpg",
    links: ["https://social.example/@hong"],
  };
  const node = newsArticle(articleOf("title: 제목"), site, { ...parts, authors: [author] });
  expect(strangeIn(node)).toEqual([]);
  expect(node.author).toEqual([
    {
      "@type": "Person",
      name: "홍길동",
      jobTitle: "편집장",
      email: "hong@b.example",
      image: `${siteUrl}/images/hong.jpg`,
      sameAs: ["https://social.example/@hong"],
    },
  ]);
});

test("a page about the newspaper is one", () => {
  const about = webPage({ name: "소개", path: "/about", description: "누가" }, site);
  expect(strangeIn(about)).toEqual([]);
  expect([about["@type"], webPage({ name: "가", path: "/press", description: "" }, site)["@type"]]).toEqual([
    "AboutPage",
    "WebPage",
  ]);
});
