import type { VFile } from "vfile";
import type { Position } from "../content/findings/diagnostic.ts";
import type { Heading } from "./body.ts";
import type { Finding } from "./findings/finding.ts";

/** What a body holds that only the whole site, or an editor's habits, can judge. Places are those of the body. */
export interface BodyFacts {
  /** As written: levels and words before they are put in order. */
  readonly headings: readonly WrittenHeading[];
  readonly links: readonly WrittenLink[];
  readonly images: readonly WrittenImage[];
  /** What an anchor can lead to. */
  readonly ids: readonly string[];
  /** The words of paragraphs, headings and lists, a line at a time: no code, no formula, no table. */
  readonly prose: readonly WrittenText[];
}

export interface WrittenText {
  readonly line: number;
  /** Undefined for a line after the first of a text: the tree does not keep its indentation. */
  readonly column: number | undefined;
  readonly text: string;
}

export interface WrittenHeading extends Position {
  readonly depth: number;
  readonly text: string;
}

export interface WrittenLink extends Position {
  readonly href: string;
  /** Whether a reader, or a screen reader, finds words in it. */
  readonly hasText: boolean;
}

export interface WrittenImage extends Position {
  readonly src: string;
  /** Undefined where nothing is said about it: empty says that there is nothing to say. */
  readonly alt: string | undefined;
  readonly caption: string;
  readonly credit: string;
}

export const noFacts: BodyFacts = { headings: [], links: [], images: [], ids: [], prose: [] };

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
