import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";

/** What is left of a disk. */
export interface Room {
  readonly bytes: number;
  /** How many more files it takes; a disk may run out of them before it is full. */
  readonly files: number;
}

/** Of these a build writes, wherever they lie. */
const folders = [".", ".next", ".search"];

/** Less than any build needs: the free space after a build filled the disk and removed its unfinished files. */
const leastBytes = 20_000_000;

/** Says which folder's disk is full, in one line; nothing where there is room on each. */
export function fullDiskLine(
  root: string,
  roomOf: (folder: string) => Room = roomOnDisk,
): string | undefined {
  for (const folder of folders.filter((each) => existsSync(join(root, each)))) {
    const { bytes, files } = roomOf(join(root, folder));
    const name = folder === "." ? "이 폴더" : `${folder} 폴더`;
    if (bytes < leastBytes) {
      return `디스크가 가득 찼습니다. ${name}의 디스크에 ${(bytes / 1e6).toFixed(1)}MB만 남았습니다. 여유 공간을 확보하고 다시 빌드해 주세요.`;
    }
    if (files === 0) {
      return `디스크에 파일을 더 만들 수 없습니다. ${name}의 디스크에서 파일 수(inode)가 한도에 도달했습니다. 쓰지 않는 파일을 삭제하고 다시 빌드해 주세요.`;
    }
  }
  return undefined;
}

function roomOnDisk(folder: string): Room {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  // Some file systems count no files.
  return { bytes: bavail * bsize, files: files === 0 ? Number.POSITIVE_INFINITY : ffree };
}
