import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import type { BodySource } from "../../../markdown/body.ts";
import type { WrittenText } from "../../../markdown/body-record.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import { placeInFile } from "../findings/places.ts";
import { blockSlips } from "./block-slips.ts";
import { brokenLinks } from "./broken-links.ts";
import { lineSlips } from "./line-slips.ts";
import { toSlipBody } from "./slip-body.ts";
import { strayMarks } from "./stray-marks.ts";

/**
 * Finds text that was meant as Markdown, and Markdown that was meant as text. Without a finding, either would be published
 * wrong.
 *
 * @param prose what readers see of the body
 */
export function markdownSlips(article: BodySource, prose: readonly WrittenText[]): readonly Diagnostic[] {
  const body = toSlipBody(article, prose);
  const locate = createLocator(article.body);
  return [...blockSlips(body), ...brokenLinks(body), ...lineSlips(body), ...strayMarks(body)].map(
    ({ offset, fix, severity, rule, message, mend }) => {
      const place = placeInFile(article, locate(offset));
      const found = finding(rule, place, {
        message,
        mend,
        fix: fix && { line: place.line, column: place.column, from: fix.from, to: fix.to },
      });
      return severity === undefined ? found : { ...found, severity };
    },
  );
}
