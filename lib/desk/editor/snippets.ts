import type { z } from "zod";
import {
  type ComponentName,
  componentSpec,
  inlineComponentNames,
} from "../../markdown/components/registry.ts";

/** @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
interface Snippet {
  readonly scope: string;
  /** What an editor types to be offered it. */
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

interface Words {
  /** What an editor may type instead of the component's name. */
  readonly korean: string;
  /** Props beside the required ones that an editor fills in as a rule. */
  readonly usual: readonly string[];
  /** What stands between the tags; empty for a component that holds nothing. */
  readonly content: readonly string[];
}

const words: Readonly<Record<ComponentName, Words>> = {
  Figure: { korean: "이미지", usual: ["caption", "credit"], content: [] },
  Callout: { korean: "박스", usual: ["title"], content: [stop(0, "박스에 넣을 내용")] },
  Quote: { korean: "인용", usual: ["by", "source"], content: [stop(0, "인용문")] },
  Details: { korean: "접기", usual: [], content: [stop(0, "펼치면 보이는 내용")] },
  Spoiler: { korean: "스포일러", usual: ["title"], content: [stop(0, "가릴 내용")] },
  Download: { korean: "다운로드", usual: [], content: [] },
  Math: { korean: "번호 있는 수식", usual: [], content: ["\\$\\$", stop(0, "E = mc^2"), "\\$\\$"] },
  Ref: { korean: "수식 참조", usual: [], content: [] },
  Glossary: { korean: "용어", usual: [], content: [stop(0, "용어")] },
  YouTube: { korean: "유튜브", usual: [], content: [] },
  Embed: { korean: "동영상", usual: [], content: [] },
  Chart: { korean: "차트", usual: ["unit"], content: [] },
  Gallery: {
    korean: "이미지 여러 장",
    usual: ["caption"],
    content: [`<Figure src="${stop(2)}" alt="${stop(3)}" />`, `<Figure src="${stop(4)}" alt="${stop(5)}" />`],
  },
  Compare: { korean: "전후 비교", usual: ["caption", "credit"], content: [] },
  Timeline: { korean: "연표", usual: ["title"], content: [`- ${stop(0, "2026-01-22 사건")}`] },
  Event: { korean: "연표 항목", usual: [], content: [stop(0, "사건 설명")] },
};

/** One for each component, with its required and usual props. */
export function componentSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      `${name}: ${said.korean}`,
      snippetOf(name as ComponentName, said),
    ]),
  );
}

function snippetOf(name: ComponentName, { korean, usual, content }: Words): Snippet {
  const shape: Readonly<Record<string, z.ZodType>> = componentSpec[name].shape;
  const shown = Object.entries(shape).filter(
    ([prop, value]) => usual.includes(prop) || !value.safeParse(undefined).success,
  );
  const props = shown.map(([prop, value], place) => ` ${prop}="${propStop(place + 1, value)}"`).join("");
  return {
    scope: "mdx",
    prefix: [name, korean],
    body: bodyOf(name, `<${name}${props}`, content),
    description: shown.map(([prop, { description = "" }]) => `${prop}: ${description}`).join("\n"),
  };
}

function bodyOf(name: ComponentName, opening: string, content: readonly string[]): readonly string[] {
  if (content.length === 0) return [`${opening} />`];
  if (inlineComponentNames.includes(name)) return [`${opening}>${content.join("")}</${name}>`];
  return [`${opening}>`, "", ...content, "", `</${name}>`];
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
