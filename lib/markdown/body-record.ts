import type { VFile } from "vfile";
import { type BodyFacts, noFacts } from "./body-facts.ts";
import type { Finding } from "./finding.ts";
import type { Heading } from "./rendered-body.ts";

/** What the plugins learn about a body on their way; one per run of the pipeline. */
export interface BodyRecord {
  /** The file that the compiler made of the body, and that carries the findings. */
  file: VFile | undefined;
  /** What the parser threw, before the compiler turns it into a plain sentence. */
  syntaxError: unknown;
  /** Why a file could not be read that an article needs, where the disk is at fault and not the article. */
  diskError: unknown;
  /** What was found in the text before it was parsed. */
  sourceFindings: readonly Finding[];
  headings: readonly Heading[];
  text: string;
  facts: BodyFacts;
}

export function createRecord(): BodyRecord {
  return {
    file: undefined,
    syntaxError: undefined,
    diskError: undefined,
    sourceFindings: [],
    headings: [],
    text: "",
    facts: noFacts,
  };
}
