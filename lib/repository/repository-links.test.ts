import { expect, test } from "vitest";
import { editUrl, newFileUrl, vercelRepository } from "./repository-links.ts";

const repository = { url: "https://github.com/owner/name", branch: "기사/새 글" };

test("names of branches and files are encoded part by part", () => {
  expect(editUrl(repository, "posts/2026/2026-11-24-c#-100%.mdx")).toBe(
    "https://github.com/owner/name/edit/%EA%B8%B0%EC%82%AC/%EC%83%88%20%EA%B8%80/posts/2026/2026-11-24-c%23-100%25.mdx",
  );
});

test("a new file has its folder in the path, its name and text in the query", () => {
  const url = new URL(newFileUrl(repository, "posts/2026/2026-11-24-제목.mdx", "---\ntitle: 가 & 나\n---\n"));
  expect(decodeURIComponent(url.pathname)).toBe("/owner/name/new/기사/새 글/posts/2026");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    filename: "2026-11-24-제목.mdx",
    value: "---\ntitle: 가 & 나\n---\n",
  });
});

test("Vercel says which repository it builds; another host of repositories has no such links", () => {
  const environment = {
    VERCEL_GIT_PROVIDER: "github",
    VERCEL_GIT_REPO_OWNER: "owner",
    VERCEL_GIT_REPO_SLUG: "name",
    VERCEL_GIT_COMMIT_REF: "branch",
  };
  expect(vercelRepository(environment)).toEqual({ url: "https://github.com/owner/name", branch: "branch" });
  expect(vercelRepository({ ...environment, VERCEL_GIT_PROVIDER: "gitlab" })).toBeUndefined();
  expect(vercelRepository({})).toBeUndefined();
});
