import { parse } from "yaml";
import { contentPaths } from "../../../content/source/content-paths.ts";
import { addressKey } from "./address-key.ts";

const tombstonesFile = contentPaths.removedArticles;

/** An address that is gone on purpose, and why. */
export interface Tombstone {
  readonly path: string;
  readonly date: string;
  readonly reason: string;
}

/**
 * Reads `removed-articles.yaml`: a list of `path`, `date` and `reason`.
 * @throws when it is anything else
 */
export function parseTombstones(yaml: string): readonly Tombstone[] {
  const entries: unknown = parse(yaml, { schema: "failsafe" }) || [];
  if (!Array.isArray(entries)) throw new Error(`${tombstonesFile}: 목록이어야 합니다. ${example}`);
  return entries.map((entry: unknown, place) => {
    const { path, date, reason } = Object(entry) as Partial<Record<string, unknown>>;
    if (typeof path === "string" && path.startsWith("/") && isText(date) && isText(reason))
      return { path, date, reason };
    throw new Error(
      `${tombstonesFile}: ${place + 1}번째 항목에 path, date, reason이 모두 있어야 합니다. ${example}`,
    );
  });
}

export function tombstoneKeys(tombstones: readonly Tombstone[]): ReadonlySet<string> {
  return new Set(tombstones.map(({ path }) => addressKey(path)));
}

const example = '예: - { path: /posts/some-slug, date: 2026-11-24, reason: "취재원의 요청으로 내렸습니다." }';

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
