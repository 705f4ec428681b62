import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import type { BodySource } from "../../markdown/body.ts";
import { findingToDiagnostic } from "../../markdown/findings/finding.ts";
import { resolveLiquid } from "../../markdown/jekyll/index.ts";
import { isTooDeep } from "../../markdown/safety/depth-limit.ts";
import { idleElements, removedElements } from "../../markdown/tree/html-elements.ts";
import { shareWork } from "../share-work.ts";

export interface BodyToCheck {
  readonly place: number;
  readonly body: BodySource;
}

export interface CheckedBody {
  readonly place: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A process needs some seconds before its first body, and the memory of the whole pipeline. */
const bodiesPerProcess = 400;
const mostProcesses = 4;

/**
 * Finds in each body what the portal's check would find wrong enough to need a person. Those that have to be rendered for
 * it go to as many processes as the machine has processors.
 */
export async function checkBodies(
  bodies: readonly BodySource[],
  progress: (done: number) => void,
): Promise<readonly (readonly Diagnostic[])[]> {
  const found: (readonly Diagnostic[])[] = [];
  const waiting: BodyToCheck[] = [];
  for (const [place, body] of bodies.entries()) {
    const seen = lookOverBody(body);
    found[place] = seen === "look closely" ? [] : seen;
    if (seen === "look closely") waiting.push({ place, body });
  }
  waiting.reverse();
  const count = Math.min(Math.ceil(waiting.length / bodiesPerProcess), availableParallelism(), mostProcesses);
  let done = bodies.length - waiting.length;
  progress(done);
  const takeNext = (): BodyToCheck | undefined => {
    const next = waiting.pop();
    return next === undefined ? undefined : { place: next.place, body: plainBody(next.body) };
  };
  await shareWork({
    script: join(import.meta.dirname, "check-bodies.child.ts"),
    processes: count,
    takeNext,
    take: ({ place, diagnostics }: CheckedBody) => {
      found[place] = diagnostics;
      progress(++done);
    },
  });
  return found;
}

/** Only what a check asks for: the rest of an article would be copied for nothing. */
function plainBody({ file, dialect, math, body, bodyLine }: BodySource): BodySource {
  return { file, dialect, math, body, bodyLine };
}

/** Elements that are left out, or lose a part on the way (`noteOfDiagnostic` names the rules). */
const losingElements = new RegExp(
  `<(?:${["iframe", "video", "audio", ...removedElements, ...idleElements].join("|")})\\b`,
  "i",
);

/** Code as it is mostly written: a body that shows tags loses none. */
const code = /^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1|`[^`\n]+`/gm;

/** So many elements may lie deeper in each other than the parser can bear. */
const manyTags = 500;

/**
 * Finds what a body says about itself without being rendered, which is most of what an import would cost. Plain Markdown
 * always has a page: only formulas, frames and what lies too deep can fail or lose a part, and those have to be looked
 * at closely.
 */
export function lookOverBody(article: BodySource): readonly Diagnostic[] | "look closely" {
  const { body, findings } = resolveLiquid(article.body, { baseurl: "", url: "" });
  const tags = body.match(/<[a-z]/gi)?.length ?? 0;
  const mayFail =
    isTooDeep(body) ||
    tags > manyTags ||
    losingElements.test(body.replace(code, "")) ||
    (article.math && body.includes("$"));
  if (mayFail) return "look closely";
  return findings.map(({ line, column, ...finding }) =>
    findingToDiagnostic({ ...finding, place: { line, column } }, article),
  );
}
