import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { atomFeed } from "./atom.ts";
import { articleOf, feedOf, hardText } from "./feed-in-test.ts";

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL("fixtures/atom.rng", import.meta.url))),
);

/** Parses a feed after the schema of RFC 4287 let it pass. */
function validFeed(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  schema.validate(document);
  return document;
}

const namespaces = { atom: "http://www.w3.org/2005/Atom", html: "http://www.w3.org/1999/xhtml" };

function textsAt(document: XmlDocument, path: string): string[] {
  return document.find(path, namespaces).map((node) => node.content);
}

test("an article is an entry", () => {
  const article = articleOf(
    "title: 라마 3\ndescription: 한 문장\ncategories: [모델]\ntags: [LLaMA3]\nauthor: 홍길동\nupdated: 2026-05-02",
  );
  const image = { url: "https://attention.example/a.png", type: "image/png", bytes: 12 };
  const xml = atomFeed(feedOf([article], { image }), "구독해 주세요.");
  validFeed(xml);
  expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>\
<?xml-stylesheet type="text/css" href="/feed.css"?>\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">\
<id>https://attention.example/</id>\
<title>어텐션</title>\
<subtitle>AI와 기술을 차분하게 읽는 신문</subtitle>\
<updated>2026-05-02T00:00:00+09:00</updated>\
<author><name>어텐션</name><uri>https://attention.example/</uri></author>\
<link rel="self" type="application/atom+xml" href="https://attention.example/feed.xml" />\
<link rel="alternate" type="text/html" href="https://attention.example/" />\
<link rel="alternate" type="application/feed+json" href="https://attention.example/feed.json" />\
<p xmlns="http://www.w3.org/1999/xhtml">구독해 주세요. <a href="https://attention.example/">어텐션</a></p>\
<entry>\
<id>https://attention.example/posts/one</id>\
<title>라마 3</title>\
<a xmlns="http://www.w3.org/1999/xhtml" href="https://attention.example/posts/one">라마 3</a>\
<link rel="alternate" type="text/html" href="https://attention.example/posts/one" />\
<link rel="enclosure" type="image/png" length="12" href="https://attention.example/a.png" />\
<published>2026-05-01T00:00:00+09:00</published>\
<updated>2026-05-02T00:00:00+09:00</updated>\
<author><name>홍길동</name><uri>https://attention.example/authors/%ED%99%8D%EA%B8%B8%EB%8F%99</uri></author>\
<category term="모델" />\
<category term="LLaMA3" />\
<summary>한 문장</summary>\
<content type="html">&#x3C;p>글&#x3C;/p></content>\
</entry>\
</feed>
`);
});

test("hard characters arrive as they were written, without those that XML cannot hold", () => {
  const written = articleOf("title: 제목\ntags: [태그]\nauthor: 글쓴이");
  const article = {
    ...written,
    title: hardText,
    description: hardText,
    tags: [{ label: hardText, slug: "hard" }],
    authors: [hardText],
  };
  const feed = feedOf([article], {
    content: `<p>${hardText}</p>`,
    authorTerm: (label) => ({ label, slug: "hard" }),
  });
  const document = validFeed(atomFeed({ ...feed, title: hardText, subtitle: hardText }, hardText));
  const kept =
    "]]> & &amp; <script>alert(1)</script> \"'` 🧑‍💻 \u1112\u1161\u11AB\u1100\u1173\u11AF \u2028\u2029 \u007F\u0085  끝";
  for (const path of [
    "/atom:feed/atom:title",
    "//atom:entry/atom:title",
    "//atom:summary",
    "//atom:name[1]",
    "//atom:category/@term",
  ]) {
    expect(textsAt(document, path)).toContain(kept);
  }
  expect(textsAt(document, "//atom:content")).toEqual([`<p>${kept}</p>`]);
  expect(textsAt(document, "//html:script")).toEqual([]);
});

test("a feed without articles is still one", () => {
  const document = validFeed(atomFeed(feedOf([]), "구독해 주세요."));
  expect(textsAt(document, "/atom:feed/atom:updated")).toEqual(["1970-01-01T00:00:00Z"]);
});

test("the schema refuses what is no feed", () => {
  expect(() => validFeed('<feed xmlns="http://www.w3.org/2005/Atom"><title>제목</title></feed>')).toThrow();
});
