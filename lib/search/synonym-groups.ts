import type { Diagnostic } from "../content/findings/diagnostic.ts";

/** Words that mean the same to somebody who searches, as editors group them. */
export interface SynonymGroups {
  /** Each has two words or more; in the order of the file. */
  readonly groups: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

export const noSynonyms: SynonymGroups = { groups: [], diagnostics: [] };
