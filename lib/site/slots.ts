import { readSlot, type SlotName, type SlotText } from "../content/slots.ts";
import { currentStage } from "../settings/stage.ts";
import { type HeadTag, parseHeadSlot } from "./head-slot.ts";

const memory = new Map<SlotName, SlotText | undefined>();

/** The newspaper's text for a slot; a server reads it once. */
export function siteSlot(name: SlotName): SlotText | undefined {
  if (currentStage() === "development" || !memory.has(name)) memory.set(name, readSlot(process.cwd(), name));
  return memory.get(name);
}

/** What the newspaper adds to the head of every page. */
export function headTags(): readonly HeadTag[] {
  const text = siteSlot("head");
  return text === undefined ? [] : parseHeadSlot(text).tags;
}
