import type { ImageSize } from "./image-size.ts";

/** What a build wrote down of a file under `public/`. Plain data. */
export interface PublicRecord {
  /** In bytes. */
  readonly size: number;
  /** Hex digest of its bytes: equal files, equal digest. */
  readonly digest: string;
  /** Of a picture, as browsers show it; undefined for another file, and for a picture that cannot be read. */
  readonly image?: ImageSize;
  /** As in `PublicImage`. */
  readonly colour?: string;
}

/** Finds what was written down of a file, by its name below `public/` as on disk: `/images/chart.png`. */
export type FindPublicRecord = (name: string) => PublicRecord | undefined;

const recorded = new Map<string, FindPublicRecord>();

/**
 * Says what is in a folder whose files stay behind, as `public/` does where functions run: whoever looks a file up there
 * gets its record instead of asking the disk.
 */
export function setPublicRecords(publicDir: string, find: FindPublicRecord): void {
  recorded.set(publicDir, find);
}

/** Undefined for a folder that is on the disk. */
export function publicRecordsOf(publicDir: string): FindPublicRecord | undefined {
  return recorded.get(publicDir);
}
