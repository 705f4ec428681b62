import { expect, test } from "vitest";
import { ask, sourceOf, withIndex } from "./index-in-test.ts";

test("articles of one day with one headline are one result, with the others named", async () => {
  const { records, ...rest } = sourceOf([
    { title: "증시 하락", body: "지수가 내렸다. 하나", date: "2026-03-15" },
    { title: "둘", body: "지수가 내렸다.", date: "2026-03-15" },
    { title: "셋", body: "지수가 내렸다.", date: "2026-03-16" },
  ]);
  const [first, second, third] = records;
  if (!first || !second || !third) throw new Error("Three articles.");
  const sameDay = { ...second, title: "증시 하락", publishedAt: "2026-03-15T18:00:00+09:00" };
  const nextDay = { ...third, title: "증시 하락" };
  await withIndex({ ...rest, records: [first, sameDay, nextDay] }, (index) => {
    const { total, hits } = ask(index, "증시");
    expect({ total, hits: hits.map(({ slug, twins }) => ({ slug, twins })) }).toEqual({
      total: 2,
      hits: [
        { slug: "셋", twins: [] },
        { slug: "둘", twins: [{ slug: "증시 하락", publishedAt: "2026-03-15T09:00:00+09:00" }] },
      ],
    });
  });
});
