/** What the browser tests of a preview found. */
export interface SmokeResult {
  readonly passed: number;
  /** Names of the tests that failed. */
  readonly failures: readonly string[];
}

/**
 * Reads the report that Playwright's JSON reporter writes.
 * @returns undefined when it is none, or when no test ran
 */
export function parseSmokeReport(json: string): SmokeResult | undefined {
  const report = parse(json);
  const specs = listOf(report, "suites").flatMap(specsOf);
  if (specs.length === 0) return undefined;
  const failures = specs.filter((spec) => property(spec, "ok") !== true);
  return {
    passed: specs.length - failures.length,
    failures: failures.map((spec) => String(property(spec, "title"))),
  };
}

function specsOf(suite: unknown): readonly unknown[] {
  return [...listOf(suite, "specs"), ...listOf(suite, "suites").flatMap(specsOf)];
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
