import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match.js";
import { type Diagnostic, finding } from "../content/findings/diagnostic.ts";
import { formatPath } from "./legacy-path.ts";
import { encodeKey } from "./path-key.ts";
import { type LivePaths, liveAt, type RedirectEntry } from "./redirect-entry.ts";

/** A redirect that moved sites need beside their articles' own, in the syntax of Next's `redirects`. */
export interface LegacyPattern {
  readonly source: string;
  readonly destination: string;
}

export interface Surroundings {
  readonly livePaths: LivePaths;
  /** First segments of the site's own pages. */
  readonly sections: readonly string[];
  readonly patterns: readonly LegacyPattern[];
  /** How many entries the config takes. */
  readonly budget: number;
}

/** Which of the two doors serves an entry: Next's matcher, or the catch-all route behind it. */
export interface Placement {
  readonly config: readonly RedirectEntry[];
  readonly catchAll: readonly RedirectEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Next refuses a matcher over 4,096 characters; escaping at most doubles a path. */
const longestSource = 1_500;

/**
 * Decides where each entry is served. The newest fill the budget, after those that something else would answer
 * before the catch-all route sees them.
 */
export function placeRedirects(entries: readonly RedirectEntry[], around: Surroundings): Placement {
  const canMatch = matcherCanServe(entries, around.livePaths);
  const isTaken = takenByPattern(around.patterns);
  const sections = new Set(around.sections.map(fold));
  const hidden = (entry: RedirectEntry) => isTaken(entry) || isUndecodable(entry);
  const below = ({ key }: RedirectEntry) => sections.has(fold(key.split("/")[1] ?? ""));

  const eligible = entries.filter(canMatch);
  const urgent = eligible.filter((entry) => hidden(entry) || below(entry));
  const config = new Set([...new Set([...urgent, ...eligible])].slice(0, around.budget));
  const catchAll = entries.filter((entry) => !config.has(entry));
  return { config: [...config], catchAll, diagnostics: catchAll.filter(hidden).map(outOfReach) };
}

/** Next's matcher ignores letter case and has one rule for a path whatever its query. */
function matcherCanServe(
  entries: readonly RedirectEntry[],
  livePaths: LivePaths,
): (entry: RedirectEntry) => boolean {
  const folds = new Map<string, number>();
  for (const { key } of entries) folds.set(fold(key), (folds.get(fold(key)) ?? 0) + 1);
  const liveFolds = new Map([...livePaths].map(([key, place]) => [fold(key), place]));
  return ({ key, query, destination }) =>
    query.length === 0 &&
    folds.get(fold(key)) === 1 &&
    liveAt(liveFolds, fold(key)) === undefined &&
    encodeKey(key).length <= longestSource &&
    destination.length <= longestSource;
}

/** Whether a pattern answers for a path before anything else is asked. */
export function takenByPattern(
  patterns: readonly LegacyPattern[],
): (entry: Pick<RedirectEntry, "key">) => boolean {
  const matchers = patterns.map(({ source }) => getPathMatch(source, { strict: true }));
  return ({ key }) => matchers.some((match) => match(encodeKey(key)) !== false);
}

/** Bytes that are not UTF-8: Next cannot make parameters of a route from them. */
function isUndecodable({ key }: RedirectEntry): boolean {
  return /%[89A-F][0-9A-F]/.test(key);
}

function fold(text: string): string {
  return text.toLowerCase();
}

function outOfReach(entry: RedirectEntry): Diagnostic {
  return finding(
    "redirects/out-of-reach",
    { file: entry.file, ...entry.position },
    {
      message: `이전 주소(‘${formatPath(entry)}’)로 접속한 독자가 이 기사로 이동하지 못할 수 있습니다. 사이트의 다른 규칙이나 페이지가 그 주소를 먼저 처리합니다.`,
      mend: "편집자가 고칠 곳은 없습니다. 사이트 관리자에게 이 메시지를 전달해 주세요. (관리자: site.config.ts의 redirectBudget을 늘리거나 legacyPatterns의 범위를 좁힙니다.)",
    },
  );
}
