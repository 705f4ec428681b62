import { expect, test } from "vitest";
import { parsePage } from "../../../content/pages.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { planPage } from "./plan-page.ts";

const page = { title: "소개", description: "", formerAddresses: [], body: "# 글\n" };
const free = () => false;

test.each([
  ["/about/", "/about", []],
  ["/about.html", "/about", []],
  ["/company/History.html", "/company/history", ["/company/History.html"]],
  ["/%ED%9A%8C%EC%82%AC/", "/회사", []],
  ["/my page/", "/my-page", ["/my page/"]],
  ["/a/b/c/", "/a/b/c", []],
  ["/!!!/", "/u21-u21-u21", ["/!!!/"]],
])("%s is the page %s", (address, path, former) => {
  const planned = planPage({ ...page, address }, free);
  const read = parsePage(
    decodeSourceFile(planned?.file ?? "", new TextEncoder().encode(planned?.text ?? "")),
  );
  expect([planned?.path, read.path]).toEqual([path, path]);
  expect(read.legacyPaths.map((each) => each.path)).toEqual(former);
  expect(read.diagnostics).toEqual([]);
});

test("title, description and former addresses are carried, whatever marks they have", () => {
  const planned = planPage(
    {
      address: "/about/",
      title: '소개: "우리"',
      description: "# 누가",
      formerAddresses: ["/whoami/", "/about.html", "https://other.example/"],
      body: "\n글\n\n",
    },
    free,
  );
  expect(planned).toEqual({
    file: "site/pages/about.md",
    path: "/about",
    text: '---\ntitle: \'소개: "우리"\'\ndescription: "# 누가"\nredirect_from:\n  - /whoami/\n---\n\n글\n',
  });
});

test.each(["/", "/index.html", "/a/b/c/d/", "/search/"])("%s stays behind", (address) => {
  expect(planPage({ ...page, address }, (key) => key === "/search")).toBeUndefined();
});
