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
  /** What the place is called to those who jump from one to the next, where it lies in no other. */
  readonly label?: string;
  /** Those of articles, where a page has their styles anyway. */
  readonly components?: BodyComponents;
}

/** What the newspaper has put there; nothing where it has no such file. */
export async function Slot({ name, className, label, components = {} }: SlotProps) {
  const slot = siteSlot(name);
  if (slot === undefined) return null;
  const Place = label === undefined ? "div" : "section";
  const html = { __html: await htmlOf(slot, components) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React from what the allow-list let pass.
  return <Place aria-label={label} className={className} dangerouslySetInnerHTML={html} />;
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
