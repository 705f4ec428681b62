import type { Diagnostic } from "../findings/diagnostic.ts";
import { nearest } from "../findings/suggest.ts";

/** A term that articles may explain in place. */
export interface GlossaryEntry {
  readonly term: string;
  /** Other spellings that an article may use. */
  readonly aliases: readonly string[];
  readonly explanation: string;
  readonly source: { readonly label: string; readonly url: string } | undefined;
  /** Its anchor on the glossary's page. */
  readonly slug: string;
}

export interface Glossary {
  /** In the order of the file. */
  readonly entries: readonly GlossaryEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export const emptyGlossary: Glossary = { entries: [], diagnostics: [] };

/** The entry of a word, by its term or an alias. */
export function findGlossaryEntry({ entries }: Glossary, word: string): GlossaryEntry | undefined {
  const key = wordKey(word);
  return entries.find(({ term, aliases }) => [term, ...aliases].some((known) => wordKey(known) === key));
}

/** The known term or alias that `word` is most likely a slip of. */
export function nearestGlossaryName({ entries }: Glossary, word: string): string | undefined {
  const known = entries.flatMap(({ term, aliases }) => [term, ...aliases]);
  return nearest(word.normalize("NFC"), known);
}

/** Equal for spellings that differ in letter case or spaces only: `KV캐시` is `KV 캐시`. */
export function wordKey(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}
