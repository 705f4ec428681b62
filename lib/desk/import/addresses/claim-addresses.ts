import { pathKey } from "../../../redirects/path-key.ts";

interface AddressClaim {
  readonly file: string;
  /** `2024-05-06`; empty when unknown. */
  readonly day: string;
  readonly addresses: readonly string[];
}

interface ClaimedAddresses {
  readonly kept: readonly string[];
  /** Addresses that belong to another document, and to which. */
  readonly lost: readonly { readonly path: string; readonly to: string }[];
}

/** Jekyll writes posts by date, so the later of two posts has a shared address. */
export function claimAddresses(claims: readonly AddressClaim[]): ReadonlyMap<string, ClaimedAddresses> {
  const owners = new Map<string, string>();
  return new Map(
    claims
      .toSorted((a, b) => newestDayFirst(a, b) || (a.file < b.file ? 1 : -1))
      .map(({ file, addresses }) => {
        const kept: string[] = [];
        const lost: ClaimedAddresses["lost"][number][] = [];
        for (const path of addresses) {
          const owner = owners.get(pathKey(path));
          if (owner === undefined) {
            owners.set(pathKey(path), file);
            kept.push(path);
          } else lost.push({ path, to: owner });
        }
        return [file, { kept, lost }] as const;
      }),
  );
}

/** Orders by day, newest first; equal and unknown days compare as equal. */
export function newestDayFirst(a: { readonly day: string }, b: { readonly day: string }): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? 1 : -1;
}
