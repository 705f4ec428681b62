import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { repairDefinitions } from "./repair-definitions.ts";

test.each([
  ["[글][a]\n\n[A]: /my file.pdf", '<p><a href="/my%20file.pdf">글</a></p>'],
  [
    "[글][a]\n\n[a]: { link _posts/b.md } '제목'",
    '<p><a href="%7B%20link%20_posts/b.md%20%7D" title="제목">글</a></p>',
  ],
  [
    '[글][a]\n\n[a]: https://x.example/y "The "Big" one"',
    '<p><a href="https://x.example/y" title="The &#x22;Big&#x22; one">글</a></p>',
  ],
  [
    '[글][a]\n\n[a]: /my file.pdf "a \\"b" c"',
    '<p><a href="/my%20file.pdf" title="a &#x22;b&#x22; c">글</a></p>',
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
  "[글][a]\n\n[a]: https://x.example/y (제목)",
  '[글][a]\n\n[a]: https://x.example/y "a \\"b\\" c"',
  '[글][a]\n\n[a]: https://x.example/y "두 줄\n제목"',
])("stays as it is: %j", (body) => {
  expect(repairDefinitions(body)).toBe(body);
});
