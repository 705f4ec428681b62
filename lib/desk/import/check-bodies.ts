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
 * Finds problems in each body that need a person. Bodies that must be rendered for that are shared among one process per
 * processor.
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

/** Only the fields that a check needs, since each message copies them. */
function plainBody({ file, dialect, math, body, bodyLine }: BodySource): BodySource {
  return { file, dialect, math, body, bodyLine };
}

/** Elements that the portal removes in whole or in part (`noteOfDiagnostic` names the rules). */
const losingElements = new RegExp(
  `<(?:${["iframe", "video", "audio", ...removedElements, ...idleElements].join("|")})\\b`,
  "i",
);

/** The usual forms of code; tags in code are no elements. */
const code = /^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1|`[^`\n]+`/gm;

/** With so many elements the nesting may be too deep for the parser. */
const manyTags = 500;

/**
 * Examines a body without rendering it, which would be most of an import's cost. Plain Markdown always renders; only
 * formulas, frames and deep nesting can fail or lose a part, and those bodies are rendered.
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
