import { pathKey } from "../../../redirects/path-key.ts";

interface AddressClaim {
  readonly file: string;
  /** `2024-05-06`; empty when unknown. */
  readonly day: string;
  readonly addresses: readonly string[];
}

interface ClaimedAddresses {
  readonly kept: readonly string[];
  /** Addresses that were another's, and whose. */
  readonly lost: readonly { readonly path: string; readonly to: string }[];
}

/** Of two posts at one address Jekyll wrote the later one last: it had the address. */
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

/** Orders by day, the newest first; those of one day, or of unknown days, stay equal. */
export function newestDayFirst(a: { readonly day: string }, b: { readonly day: string }): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? 1 : -1;
}
