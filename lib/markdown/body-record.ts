import type { VFile } from "vfile";
import type { Position } from "../content/findings/diagnostic.ts";
import type { Heading } from "./body.ts";
import type { Finding } from "./findings/finding.ts";

/** Facts about a body for checks that need the whole site. Positions are those of the body. */
export interface BodyFacts {
  /** As written, before levels are normalised. */
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
  /** Undefined for continuation lines, whose indentation the tree does not keep. */
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
  /** Undefined without `alt`; an empty `alt` marks a decoration. */
  readonly alt: string | undefined;
  readonly caption: string;
  readonly credit: string;
}

export const noFacts: BodyFacts = { headings: [], links: [], images: [], ids: [], prose: [] };

/** What plugins find out about a body; one record per run of the pipeline. */
export interface BodyRecord {
  /** The file that the compiler made of the body, and that carries the findings. */
  file: VFile | undefined;
  /** The parser's error, before the compiler replaces it by a plain sentence. */
  syntaxError: unknown;
  /** The error of a failing disk, as opposed to a mistake in the article. */
  diskError: unknown;
  /** Findings about the text before parsing. */
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
