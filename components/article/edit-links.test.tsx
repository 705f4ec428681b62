import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EditLinks } from "./edit-links";

const repository = { url: "https://github.com/owner/name", branch: "branch" };

test("an editor finds the article in GitHub's editor, and a new one with the template filled in", () => {
  const html = renderToStaticMarkup(<EditLinks file="posts/2026/가.mdx" repository={repository} />);
  const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(
    ([, address]) => address?.replaceAll("&amp;", "&") ?? "",
  );
  expect(addresses[0]).toBe("https://github.com/owner/name/edit/branch/posts/2026/%EA%B0%80.mdx");
  const created = new URL(addresses[1] ?? "");
  expect(created.pathname).toMatch(/^\/owner\/name\/new\/branch\/posts\/\d{4}$/);
  expect(created.searchParams.get("filename")).toMatch(/^\d{4}-\d{2}-\d{2}-제목\.mdx$/);
  expect(created.searchParams.get("value")).toMatch(/^---\ntitle: /);
});

test("without a repository there are no links", () => {
  expect(renderToStaticMarkup(<EditLinks file="posts/a.mdx" repository={undefined} />)).toBe("");
});
