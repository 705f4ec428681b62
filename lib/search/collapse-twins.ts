import type { Catalogue } from "./index/catalogue.ts";

export interface Collapsed {
  /** One of each day and headline, the newest. */
  readonly ids: readonly number[];
  /** The others of its day and headline, newest first, by the id of the one that stands for them. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
}

/** Shows what an agency sends again and again once: of found articles of one day with one headline, the newest. */
export function collapseTwins(found: readonly number[], { entries }: Catalogue): Collapsed {
  const groups = new Map<number, number[]>();
  for (const id of found) {
    const key = entries.get(id)?.twins ?? id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  const twins = new Map<number, readonly number[]>();
  const ids = Array.from(groups.values(), (group) => {
    const [first = 0, ...others] = group.toSorted(
      (a, b) => (entries.get(a)?.rank ?? 0) - (entries.get(b)?.rank ?? 0),
    );
    if (others.length > 0) twins.set(first, others);
    return first;
  });
  return { ids, twins };
}
