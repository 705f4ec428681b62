import { statfs } from "node:fs/promises";
import { freemem } from "node:os";

const gigabyte = 1e9;

/**
 * A full disk in the middle of a build would be taken for a failure of the site, and a machine that swaps for a slow one.
 * @throws when there is less room than builds of this many articles may take
 */
export async function requireRoom(folder: string, articles: number): Promise<void> {
  const disk = 2 * gigabyte + articles * 600_000;
  const memory = 2 * gigabyte + articles * 300_000;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < disk) {
    throw new Error(
      `${articles} articles need ${gigabytes(disk)} in ${folder}, and there are ${gigabytes(bavail * bsize)}. Name another folder with --work.`,
    );
  }
  if (freemem() < memory) {
    throw new Error(
      `${articles} articles need ${gigabytes(memory)} of memory, and ${gigabytes(freemem())} are free. Take fewer with --sizes.`,
    );
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(1)} GB`;
}
