import { renderToHtml } from "@/components/render-to-html";
import type { SlotName, SlotText } from "@/lib/content/slots";
import type { BodyComponents } from "@/lib/markdown/body";
import { renderBody } from "@/lib/markdown/render-body";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";
import { siteSlot } from "@/lib/site/slots";

interface SlotProps {
  readonly name: Exclude<SlotName, "head">;
  readonly className: string;
  /** The classes of articles, on pages that load their styles anyway. */
  readonly components?: BodyComponents;
}

/** The newspaper's HTML for this slot; nothing without a file. */
export async function Slot({ name, className, components = {} }: SlotProps) {
  const slot = siteSlot(name);
  if (slot === undefined) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React from what the allow-list let pass.
  return <div className={className} dangerouslySetInnerHTML={{ __html: await htmlOf(slot, components) }} />;
}

/** Every page of a build has it. */
const rendered = new WeakMap<SlotText, Promise<string>>();

function htmlOf(slot: SlotText, components: BodyComponents): Promise<string> {
  const known = rendered.get(slot) ?? render(slot, components);
  rendered.set(slot, known);
  return known;
}

async function render(slot: SlotText, components: BodyComponents): Promise<string> {
  const context = bodyContext(await siteContent());
  return renderToHtml((await renderBody(slot, { ...context, components })).content);
}
