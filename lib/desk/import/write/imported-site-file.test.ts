import { expect, test } from "vitest";
import { writeImportedSite } from "./imported-site-file.ts";

test("an address is written in letters, and one that is no UTF-8 as it is", () => {
  const legacyPaths = [
    { from: "/글", to: "/posts/%EA%B8%80" },
    { from: "/old", to: "https://other.example/%C7%D1" },
  ];
  expect(writeImportedSite({ authors: {}, navigations: {}, legacyPaths })).toContain(
    "legacyPaths:\n  - from: /글\n    to: /posts/글\n  - from: /old\n    to: https://other.example/%C7%D1\n",
  );
});
