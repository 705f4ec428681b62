import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import type { Failure } from "./request-picture.ts";

/** The origin of each picture. Committed with the articles, so that no picture is requested twice. */
export const recordFile = "site/fetched-pictures.yaml";

const recordSchema = z.object({
  /** By its address on the other host: the picture's address here. */
  pictures: z.record(z.string(), z.string().startsWith("/")).default({}),
  /** The reason of a permanent failure. */
  failed: z.record(z.string(), z.string()).default({}),
});

export interface FetchedRecord {
  readonly pictures: Readonly<Record<string, string>>;
  readonly failed: Readonly<Record<string, string>>;
}

/** Temporary failures: they are not recorded, and the next run tries again. */
const passing: ReadonlySet<Failure> = new Set(["busy", "timeout", "unreachable"]);

export function isPassing(failure: Failure): boolean {
  return passing.has(failure);
}

/** @throws when the file holds something else, which a run would overwrite */
export async function readFetchedRecord(root: string): Promise<FetchedRecord> {
  const text = await readFile(join(root, recordFile), "utf8").catch(() => "");
  const result = recordSchema.safeParse(parseYaml(text));
  if (result.success) return result.data;
  throw new Error(
    `${recordFile}: 내려받은 이미지 기록이 아닙니다(${z.prettifyError(result.error)}). git에서 이 파일을 복원한 뒤 다시 실행해 주세요.`,
  );
}

export function writeFetchedRecord({ pictures, failed }: FetchedRecord): string {
  const sorted = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  const head =
    "# npm run fetch-pictures 명령이 다른 사이트에서 내려받은 이미지의 원래 주소와 지금 주소입니다.\n";
  return head + stringify({ pictures: sorted(pictures), failed: sorted(failed) }, { lineWidth: 0 });
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    return String(error);
  }
}
