import type { Diagnostic } from "../../../content/findings/diagnostic.ts";
import { readSlot, slotNames } from "../../../content/slots.ts";
import type { CheckContext } from "../../../markdown/body.ts";
import { parseHeadSlot } from "../../../site/head-slot.ts";
import { type IsLive, textFindings } from "./pages.ts";

/** Findings about the newspaper's slots. */
export async function slotFindings(
  root: string,
  context: CheckContext,
  isLive: IsLive,
): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(
    slotNames.map(async (name) => {
      const slot = readSlot(root, name);
      if (slot === undefined) return [];
      return name === "head" ? parseHeadSlot(slot).diagnostics : textFindings(slot, "/", context, isLive);
    }),
  );
  return found.flat();
}
