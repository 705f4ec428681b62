import { slugify } from "../../content/addresses/slug.ts";

/** The id of a labelled formula. All begin alike, so that none is that of a heading. */
export function formulaId(label: string): string {
  return `eq-${slugify(label.replace(/^eq[-:_]/i, ""))}`;
}
