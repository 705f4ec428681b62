import { expect, test } from "vitest";
import { createOldFiles } from "../old-site/old-files.ts";
import { resolveReference } from "./resolve-reference.ts";

const base = {
  files: createOldFiles([
    "images/Chip.PNG",
    "images/with space.png",
    "news/a/pic.png",
    "media/x/pic.png",
    "files/표.pdf".normalize("NFD"),
  ]),
  ownUrls: ["https://old.example/blog", "https://old.example"],
  baseurl: "/blog",
  postUrl: "/news/a/",
  mediaPath: "",
};

test.each([
  ["/images/Chip.PNG", "/images/Chip.PNG"],
  ["/images/chip.png", "/images/Chip.PNG"],
  ["/blog/images/Chip.PNG?v=1", "/images/Chip.PNG?v=1"],
  ["https://old.example/blog/images/Chip.PNG", "/images/Chip.PNG"],
  ["/images/with space.png", "/images/with space.png"],
  ["/images/with%20space.png", "/images/with%20space.png"],
  ["pic.png", "/news/a/pic.png"],
  ["./pic.png", "/news/a/pic.png"],
  ["../../images/with space.png", "/images/with%20space.png"],
  ["images/Chip.PNG", "/images/Chip.PNG"],
  ["/files/표.pdf", "/files/표.pdf"],
])("the file %s is written %s", (written, now) => {
  expect(resolveReference(written, base)).toMatchObject({ kind: "file", written: now });
});

test("a post's own media folder comes first", () => {
  expect(resolveReference("pic.png", { ...base, mediaPath: "/blog/media/x/" })).toEqual({
    kind: "file",
    path: "media/x/pic.png",
    written: "/media/x/pic.png",
  });
});

test.each([
  ["../b/", "/news/b/"],
  ["/blog/news/b/#part", "/news/b/#part"],
  ["https://old.example/news/b/", "/news/b/"],
])("the page %s is written %s", (written, now) => {
  expect(resolveReference(written, base)).toEqual({ kind: "page", written: now });
});

test.each(["https://other.example/a.png", "#part", "mailto:a@b.kr", "/news/b/", "{{ x }}/a.png", "word"])(
  "%s stays",
  (written) => {
    expect(resolveReference(written, base)).toEqual({ kind: "kept" });
  },
);

test("a file that the old site lacks is missing", () => {
  expect(resolveReference("/images/none.png", base)).toEqual({ kind: "missing" });
});
