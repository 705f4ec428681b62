import { expect, test } from "vitest";
import { post } from "../../../redirects/article.fixture.ts";
import { addressesOf } from "../../../redirects/site-addresses.ts";
import { openPaths } from "./settle-redirects.ts";

test("an old address where the portal may have a page one day is handed to the site's own list", () => {
  const addresses = addressesOf(new Map([["/tags/ai", "태그 AI"]]), [
    { route: "/posts/[slug]", file: "app/posts/[slug]/page.tsx" },
    { route: "/series/[slug]", file: "app/series/[slug]/page.tsx" },
    { route: "/tags/[slug]", file: "app/tags/[slug]/page.tsx" },
    { route: "/tags/[slug]/feed.xml", file: "app/tags/[slug]/feed.xml/route.ts" },
  ]);
  const article = post(
    "2024-05-01",
    "가",
    "permalink: /series/old/\nredirect_from: [/posts/b, /tags/ai, /tags/none/feed.xml, /news/c]",
  );
  expect(openPaths([{ article }], addresses)).toEqual([{ from: "/series/old/", to: "/posts/%EA%B0%80" }]);
});
