import type { z } from "zod";
import {
  type ComponentName,
  componentNamed,
  componentNames,
  inlineComponentNames,
  isEmptyComponent,
} from "../../markdown/components/registry.ts";

/** @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
interface Snippet {
  readonly scope: string;
  /** The text that brings the snippet up. */
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** A place to fill in, reached with Tab in this order; 0 is the last. */
function stop(place: number, hint = ""): string {
  return hint === "" ? `$${place}` : `$\{${place}:${hint}}`;
}

/** A place where one of a fixed list is chosen. */
function choice(place: number, options: readonly string[]): string {
  return `$\{${place}|${options.join(",")}|}`;
}

/** What VS Code fills in itself, such as `CURRENT_YEAR`. */
function variable(name: string): string {
  return `$\{${name}}`;
}

/** One for each component, with its required and usual props. */
export function componentSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    componentNames.map((name) => [`${name}: ${componentNamed(name).korean}`, snippetOf(name)]),
  );
}

function snippetOf(name: ComponentName): Snippet {
  const { korean, props } = componentNamed(name);
  const shown = Object.entries(props).filter(([, { use }]) => use !== "rare");
  const written = shown.map(([prop, { schema }], place) => ` ${prop}="${propStop(place + 1, schema)}"`);
  return {
    scope: "mdx",
    prefix: [name, korean],
    body: bodyOf(name, `<${name}${written.join("")}`, shown.length),
    description: shown.map(([prop, { schema }]) => `${prop}: ${schema.description ?? ""}`).join("\n"),
  };
}

function bodyOf(name: ComponentName, opening: string, stopsInTag: number): readonly string[] {
  if (isEmptyComponent(name)) return [`${opening} />`];
  const content = contentOf(name, stopsInTag);
  if (inlineComponentNames.includes(name)) return [`${opening}>${content.join("")}</${name}>`];
  return [`${opening}>`, "", ...content, "", `</${name}>`];
}

/** The lines between the tags. A single place to fill in is the snippet's last; several follow those of the tag. */
function contentOf(name: ComponentName, stopsInTag: number): readonly string[] {
  const { content } = componentNamed(name);
  const places = content.join("\n").split("[[").length - 1;
  let place = places === 1 ? 0 : stopsInTag + 1;
  return content.map((line) =>
    line.replaceAll("$", "\\$").replace(/\[\[(.*?)\]\]/g, (_, hint: string) => stop(place++, hint)),
  );
}

function propStop(place: number, value: z.ZodType): string {
  const options = "options" in value && Array.isArray(value.options) ? value.options : [];
  return options.length > 0 ? choice(place, options) : stop(place);
}

const today = ["YEAR", "MONTH", "DATE"].map((part) => variable(`CURRENT_${part}`)).join("-");
const now = ["HOUR", "MINUTE"].map((part) => variable(`CURRENT_${part}`)).join(":");

/** The head of an article, to be filled in with the Tab key. */
export const articleSnippet: Snippet = {
  scope: "mdx",
  prefix: ["기사", "article", "---"],
  body: [
    "---",
    `title: "${stop(1, "제목")}"`,
    `description: "${stop(2, "한두 문장의 요약")}"`,
    `date: ${today} ${now}`,
    `categories: [${stop(3, "분류")}]`,
    `tags: [${stop(4, "태그, 태그")}]`,
    "image:",
    `  src: /images/${stop(5, "2026/lead.png")}`,
    `  alt: "${stop(6, "이미지에 무엇이 보이는지")}"`,
    `  credit: "${stop(7, "출처")}"`,
    "sources:",
    `  - label: "${stop(8, "출처 이름")}"`,
    `    url: ${stop(9, "https://")}`,
    "draft: true",
    "---",
    "",
    stop(0),
  ],
  description: "기사 정보를 갖춘 새 기사. Tab 키를 누르면 다음 항목으로 이동합니다.",
};
