import { expect, test } from "vitest";
import { render } from "./render-markdown-for-test.ts";
import { repairDefinitions } from "./repair-definitions.ts";

test.each([
  ["[글][a]\n\n[A]: /my file.pdf", '<p><a href="/my%20file.pdf">글</a></p>'],
  [
    "[글][a]\n\n[a]: { link _posts/b.md } '제목'",
    '<p><a href="%7B%20link%20_posts/b.md%20%7D" title="제목">글</a></p>',
  ],
])("an address may hold spaces: %j", (body, html) => {
  expect(render(repairDefinitions(body)).html.trim()).toBe(html);
});

test.each([
  "[글][a]\n\n[a]: 이것은 글이다",
  "[a]: /b c.pdf 이것은 글이다",
  "[글][a]\n\n```\n[a]: /b c.pdf\n```",
  "[글][a]\n\n[a]: </b c.pdf>",
  "[글][a]\n\n[^a]: /b c.pdf",
])("stays as it is: %j", (body) => {
  expect(repairDefinitions(body)).toBe(body);
});
