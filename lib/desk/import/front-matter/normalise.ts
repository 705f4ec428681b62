import { isRecord } from "../old-site/ruby-yaml.ts";
import type { DraftValue, FrontMatterDraft } from "./draft.ts";

/** Legacy keys with a native key of the same meaning and the same kind of value. */
const renamed: readonly (readonly [legacy: string, native: string])[] = [
  ["excerpt", "description"],
  ["summary", "description"],
  ["subtitle", "description"],
  ["last_modified_at", "updated"],
  ["category", "categories"],
  ["tag", "tags"],
  ["use_math", "math"],
  ["mathjax", "math"],
  ["katex", "math"],
  ["pin", "featured"],
];

/** Values that are the default here. */
const needless: readonly (readonly [key: string, value: RegExp])[] = [
  ["layout", /^\s*(?:single|posts?|article|default)\s*$/],
  ["toc_sticky", /./],
  ["toc", /^(?:true|yes|on)$/i],
  ["comments", /^(?:true|yes|on)$/i],
  ["author_profile", /^(?:true|yes|on)$/i],
  ["read_time", /^(?:true|yes|on)$/i],
  ["share", /^(?:true|yes|on)$/i],
  ["related", /^(?:true|yes|on)$/i],
  ["search", /^(?:true|yes|on)$/i],
  ["published", /^(?:true|yes|on)$/i],
  ["hidden", /^(?:false|no|off)$/i],
  ["pin", /^(?:false|no|off)$/i],
];

/** Turns legacy keys into native ones of the same meaning, on request. */
export function normaliseFrontMatter(draft: FrontMatterDraft): void {
  for (const [key, value] of needless) if (value.test(draft.textOf(key) ?? "")) draft.remove(key);
  if (/^(?:false|no|off)$/i.test(draft.textOf("published") ?? "")) {
    draft.remove("published");
    draft.set("draft", "true");
  }
  // `category: Deep Learning` is one category, but `categories: Deep Learning` would be two.
  const category = draft.textOf("category");
  if (category !== undefined && !draft.has("categories")) draft.set("category", [category]);
  for (const [legacy, native] of renamed) {
    if (!draft.has(native)) draft.rename(legacy, native);
    else if (native === "math") draft.remove(legacy);
  }
  for (const key of ["categories", "tags"]) {
    const text = draft.textOf(key);
    if (text !== undefined)
      draft.set(
        key,
        text
          .split(text.includes(",") ? "," : /\s+/)
          .map((word) => word.trim())
          .filter((word) => word !== ""),
      );
  }
  liftHeaderImage(draft);
}

function liftHeaderImage(draft: FrontMatterDraft): void {
  const header = draft.valueOf("header");
  if (!isRecord(header) || draft.has("image")) return;
  const { image, overlay_image, image_description, caption, ...rest } = header;
  const src = [image, overlay_image].find((path) => typeof path === "string" && path !== "");
  if (typeof src !== "string") return;
  const alt = typeof image_description === "string" ? image_description : "";
  const lead: Record<string, DraftValue> = { src };
  if (alt !== "") lead.alt = alt;
  if (typeof caption === "string" && caption !== "") lead.caption = caption;
  draft.set("image", lead);
  const kept = Object.entries(rest).flatMap(([key, value]) =>
    typeof value === "string" && value !== "" ? [[key, value] as const] : [],
  );
  if (kept.length === 0) draft.remove("header");
  else draft.set("header", Object.fromEntries(kept));
}
