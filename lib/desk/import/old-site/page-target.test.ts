import { expect, test } from "vitest";
import { hasOwnText, pageTarget } from "./page-target.ts";

const page = { layout: "page", taxonomy: undefined, frame: "" };
const text = "설정 파일에는 이름과 주소를 적습니다. ".repeat(12);

test.each([
  ["home", "", "/"],
  ["archives", "", "/archive"],
  ["posts", "# 모든 글", "/archive"],
  ["categories", "", "/categories"],
  ["tags", "", "/tags"],
  ["search", "", "/search"],
  ["page", "{% for post in site.posts %}{{ post.title }} 긴 글{% endfor %}", "/archive"],
  ["page", "{% for post in paginator.posts %}{{ post.title }}{% endfor %}", "/archive"],
  ["default", "<h3>태그</h3>{% for tag in site.tags %}{{ tag[0] }}{% endfor %}", "/tags"],
  [
    "page",
    "{% assign c = site.categories | sort %}{% for x in c %}{% for p in x[1] %}{{ p.title }}{% endfor %}{% endfor %}",
    "/categories",
  ],
  ["archive", "{% assign posts = site.categories['Algorithm Lesson 1'] %}", "/categories/algorithm-lesson-1"],
  [
    "archive",
    "{% assign posts = site.categories.['문제 풀이'] %}",
    "/categories/%EB%AC%B8%EC%A0%9C-%ED%92%80%EC%9D%B4",
  ],
  ["archive", "{% assign posts = site.tags.git %}", "/tags/git"],
  ["page", '<ul id="tag-list" class="tag-list"></ul><script>fetch("/data/tags.json")</script>', "/tags"],
  ["page", '<input id="search-input"><script src="/simple-jekyll-search.js"></script>', "/search"],
])("a page of the layout %s that holds %j is the list %s", (layout, body, target) => {
  expect(pageTarget({ ...page, layout, body })).toBe(target);
});

test.each([
  '<ul class="tag-list">{% for post in paginator.posts %}{% for tag in post.tags %}{{ tag }}{% endfor %}{% endfor %}</ul>',
  "{% for doc in site.wiki %}{{ doc.title }}{% endfor %}",
  "{% assign docs = site.wiki | sort: 'updated' | reverse %}{% for doc in docs %}{{ doc.title }}{% endfor %}",
])("%s is a list of articles", (body) => {
  expect(pageTarget({ ...page, body })).toBe("/archive");
});

test("the list of one category may have a preface, of which readers miss the text", () => {
  const body = `${"강의를 듣고 정리한 필기입니다. ".repeat(12)}{% assign posts = site.categories['Unity'] %}`;
  expect(pageTarget({ ...page, layout: "archive", body })).toBe("/categories/unity");
  expect(hasOwnText(body, "/categories/unity")).toBe(true);
  expect(hasOwnText("짧은 소개입니다.", "/categories/unity")).toBe(false);
});

test("settings and data are no lists of articles", () => {
  expect(
    pageTarget({ ...page, body: "{% for person in site.data.people %}{{ person.name }}{% endfor %}" }),
  ).toBeUndefined();
});

test("what its layout and its includes are made of counts, too", () => {
  const frame = "<main>{% for post in site.posts %}{% endfor %}</main>";
  expect(pageTarget({ ...page, body: "{% include list.html %}", frame })).toBe("/archive");
});

test.each([
  ["page", text],
  ["home", text],
  ["archive", text],
  ["default", `{% for post in site.posts limit:3 %}{{ post.title }}{% endfor %}\n${text}`],
  ["page", `<!-- {% for tag in site.tags %} -->짧은 글`],
  ["page", "짧은 글"],
  ["about", ""],
])("a page of the layout %s that holds %j is a page of its own", (layout, body) => {
  expect(pageTarget({ ...page, layout, body })).toBeUndefined();
});

test.each([
  ["{% for post in site.posts %}{% for tag in post.tags %}글{% endfor %}글{% endfor %}", false],
  ["<script>글</script><style>p</style>{{ page.title }}", false],
  ["시험용 사이트입니다.", true],
])("%j: own text %s", (body, has) => {
  expect(hasOwnText(body, undefined)).toBe(has);
});
