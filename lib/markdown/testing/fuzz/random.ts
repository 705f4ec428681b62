import { createHash } from "node:crypto";

/** Choices that are the same for the same seed on every machine. */
export interface Random {
  /** 0 to `limit - 1`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function seededRandom(seed: string): Random {
  let block = Buffer.alloc(0);
  let place = 0;
  let blocks = 0;
  const below = (limit: number) => {
    if (place === block.length) {
      block = createHash("sha256").update(`${seed} ${blocks}`).digest();
      blocks += 1;
      place = 0;
    }
    place += 4;
    return Math.floor((block.readUInt32LE(place - 4) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}
