import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { text } from "@/lib/site/text";
import { Pagination } from "./pagination";

interface Link {
  readonly href: string;
  readonly rel: string | undefined;
  readonly current: boolean;
}

function links(number: number | undefined, numbered: number): readonly Link[] {
  const html = renderToStaticMarkup(
    <Pagination
      number={number}
      numbered={numbered}
      pathOf={(page) => (page === undefined ? "/list" : `/list/page/${page}`)}
    />,
  );
  return [...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes = ""]) => ({
    href: /href="([^"]*)"/.exec(attributes)?.[1] ?? "",
    rel: /rel="([^"]*)"/.exec(attributes)?.[1],
    current: attributes.includes('aria-current="page"'),
  }));
}

const away = { rel: undefined, current: false };

test("the newest page leads to the highest number as its next", () => {
  expect(links(undefined, 2)).toEqual([
    { href: "/list", rel: undefined, current: true },
    { href: "/list/page/2", ...away },
    { href: "/list/page/1", ...away },
    { href: "/list/page/2", rel: "next", current: false },
  ]);
});

test("before the highest number comes the list's own address, and after the oldest page nothing", () => {
  expect(links(2, 2).filter(({ rel }) => rel !== undefined)).toEqual([
    { href: "/list", rel: "prev", current: false },
    { href: "/list/page/1", rel: "next", current: false },
  ]);
  expect(links(1, 2).filter(({ rel }) => rel !== undefined)).toEqual([
    { href: "/list/page/2", rel: "prev", current: false },
  ]);
});

test("a list of one page has no pagination", () => {
  expect(renderToStaticMarkup(<Pagination number={undefined} numbered={0} pathOf={String} />)).toBe("");
});

test("a number is a page's name for screen readers", () => {
  const html = renderToStaticMarkup(<Pagination number={1} numbered={1} pathOf={String} />);
  expect(html).toContain(`aria-label="${text.page(1)}"`);
});
