import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WrittenExpression } from "./collect.ts";

/** How the time of an expression grows with its input; `unknown` where the judge found nothing in its time. */
export type Verdict = "linear" | "exponential" | "unknown" | `polynomial ${number}`;

/** By the clock, for one expression. */
const patience = 10_000;

export function verdictsFile(root: string): string {
  return join(root, "scripts/regular-expressions/verdicts.json");
}

/** What was judged before: judging all takes two minutes. */
export function verdicts(root: string): Readonly<Record<string, Verdict>> {
  return JSON.parse(readFileSync(verdictsFile(root), "utf8"));
}

/** Asks recheck, in JavaScript alone: its faster forms want Java or a binary. */
export async function judge({ source, flags }: WrittenExpression): Promise<Verdict> {
  process.env.RECHECK_BACKEND = "pure";
  const { check } = await import("recheck");
  // recheck doesn't know the flag `d`, which doesn't affect the time.
  const found = await check(source, flags.replace("d", ""), { timeout: patience });
  if (found.status === "safe") return "linear";
  if (found.status === "unknown") return "unknown";
  return found.complexity.type === "polynomial" ? `polynomial ${found.complexity.degree}` : "exponential";
}
