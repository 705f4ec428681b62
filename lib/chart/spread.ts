export interface Label {
  /** Where its middle would be best. */
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along a line as little as needed, so that none overlaps another and all lie between `from` and `to`.
 * Returns their middles, in the order given. Labels that are longer together than the line begin at `from`.
 */
export function spread(labels: readonly Label[], from: number, to: number): readonly number[] {
  const order = [...labels.keys()].sort((a, b) => at(labels, a) - at(labels, b));
  const middles = labels.map(({ at }) => at);
  let end = from;
  for (const index of order) {
    const half = sizeOf(labels, index) / 2;
    const middle = Math.max(at(labels, index), end + half);
    middles[index] = middle;
    end = middle + half;
  }
  let start = Math.max(to, from + labels.reduce((sum, { size }) => sum + size, 0));
  for (const index of order.reverse()) {
    const half = sizeOf(labels, index) / 2;
    const middle = Math.min(middles[index] ?? start, start - half);
    middles[index] = middle;
    start = middle - half;
  }
  return middles;
}

function at(labels: readonly Label[], index: number): number {
  return labels[index]?.at ?? 0;
}

function sizeOf(labels: readonly Label[], index: number): number {
  return labels[index]?.size ?? 0;
}
