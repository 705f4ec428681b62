import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Analytics } from "./analytics";

const analytics = { domain: "attention.example", script: "https://plausible.example/js/script.js" };

test("nothing is counted unless the site asks for it", () => {
  expect(renderToStaticMarkup(<Analytics analytics={undefined} stage="production" />)).toBe("");
});

test("visits are counted by a script of the site's choice, once it is for readers", () => {
  expect(renderToStaticMarkup(<Analytics analytics={analytics} stage="production" />)).toBe(
    '<script defer="" src="https://plausible.example/js/script.js" data-domain="attention.example"></script>',
  );
  expect(renderToStaticMarkup(<Analytics analytics={analytics} stage="preview" />)).toBe("");
  expect(renderToStaticMarkup(<Analytics analytics={analytics} stage="development" />)).toBe("");
});
