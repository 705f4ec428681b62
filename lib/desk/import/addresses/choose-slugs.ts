import { slugify } from "../../../content/addresses/slug.ts";
import { newestDayFirst } from "./claim-addresses.ts";

export interface SlugWish {
  /** What identifies the article among all: its file. */
  readonly file: string;
  readonly slug: string;
  /** `2024-05-06`; empty when unknown. */
  readonly day: string;
  readonly category: string;
}

/**
 * Gives every article its own slug. The newest of several candidates keeps it; the others add their category where that
 * distinguishes them, else their day: `same-dev`, `same-2023-06-18`. Deterministic.
 * @param taken slugs of articles that existed before
 */
export function chooseSlugs(
  wishes: readonly SlugWish[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const groups = new Map<string, SlugWish[]>();
  for (const wish of wishes.toSorted((a, b) => newestDayFirst(a, b) || (a.file < b.file ? -1 : 1))) {
    groups.set(wish.slug, [...(groups.get(wish.slug) ?? []), wish]);
  }
  const chosen = new Map<string, string>();
  const losers: SlugWish[] = [];
  // First every slug that can be kept, so that a generated slug never takes one of them.
  for (const [slug, [first, ...rest]] of groups) {
    if (first === undefined) continue;
    if (used.has(slug)) losers.push(first);
    else {
      used.add(slug);
      chosen.set(first.file, slug);
    }
    losers.push(...rest);
  }
  for (const wish of losers) {
    const rivals = groups.get(wish.slug) ?? [];
    const slug = inventions(wish, rivals).find((invention) => !used.has(invention)) ?? wish.slug;
    used.add(slug);
    chosen.set(wish.file, slug);
  }
  return chosen;
}

function inventions({ slug, category, day }: SlugWish, rivals: readonly SlugWish[]): readonly string[] {
  const sameCategory = rivals.filter((rival) => rival.category === category).length;
  const byCategory = category === "" || sameCategory > 1 ? [] : [`${slug}-${slugify(category)}`];
  const byDay = day === "" ? [] : [`${slug}-${day}`];
  const numbered = Array.from({ length: rivals.length + 100 }, (_, place) => `${slug}-${place + 2}`);
  return [...byCategory, ...byDay, ...numbered];
}
