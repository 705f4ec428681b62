import type { ReactNode } from "react";
import { glossaryTermPath } from "@/lib/content/addresses/urls";
import { text } from "@/lib/site/text";
import "./glossary-term.css";

interface GlossaryTermProps {
  /** All but the children are written by `lib/markdown` from the glossary. */
  readonly term: string;
  readonly slug: string;
  readonly explanation: string;
  /** The unique id of this explanation. */
  readonly note: string;
  readonly children?: ReactNode;
}

/**
 * `Glossary`: a word whose explanation opens next to it, without moving the text. The stylesheet shows it on hover and
 * focus, the popover on tap and Enter; a screen reader hears it as the word's description.
 * @see https://html.spec.whatwg.org/multipage/popover.html
 */
export function GlossaryTerm({ term, slug, explanation, note, children }: GlossaryTermProps) {
  return (
    <span className="glossary">
      <button type="button" className="glossary-word" popoverTarget={note} aria-describedby={`${note}-text`}>
        {children}
      </button>
      <span className="glossary-note" id={note} popover="auto">
        <strong>{term}</strong> <span id={`${note}-text`}>{explanation}</span>{" "}
        <a href={glossaryTermPath(slug)}>{text.glossaryMore}</a>
      </span>
    </span>
  );
}
