import type { BenchDocument } from "./documents.ts";

export interface EngineInput {
  readonly documents: readonly BenchDocument[];
  readonly synonyms: readonly (readonly string[])[];
  /** A folder for files. */
  readonly folder: string;
  /** Loads a package that the bench installed. */
  readonly load: (name: string) => unknown;
}

export interface BuiltEngine {
  readonly indexBytes: number;
  /** Bytes over the network before the first results, compressed. */
  readonly firstQueryBytes: number;
  /** Ids of the first ten, best first. */
  readonly query: (text: string) => readonly number[] | Promise<readonly number[]>;
  /** Whether what a query finds is shown as its answer; always, unless it says otherwise. */
  readonly isClaimed?: (text: string) => boolean;
  /** Bytes over the network, compressed, for the later query that was asked last. */
  readonly nextQueryBytes: (text: string) => number;
  /** Milliseconds to write the index again after one article changed; undefined when all of it is made anew. */
  readonly updateOne?: () => Promise<number>;
  readonly close: () => void | Promise<void>;
}

export type Engine = (input: EngineInput) => Promise<BuiltEngine>;
