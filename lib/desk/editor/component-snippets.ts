import type { z } from "zod";
import {
  type ComponentName,
  componentSpec,
  inlineComponentNames,
} from "../../markdown/components/registry.ts";
import { choice, type Snippet, stop } from "./snippets.ts";

interface Words {
  /** What an editor may type instead of the component's name. */
  readonly korean: string;
  /** Props beside the required ones that an editor fills in as a rule. */
  readonly usual: readonly string[];
  /** What stands between the tags; empty for a component that holds nothing. */
  readonly content: readonly string[];
}

const words: Readonly<Record<ComponentName, Words>> = {
  Figure: { korean: "그림", usual: ["caption", "credit"], content: [] },
  Callout: { korean: "상자", usual: ["title"], content: [stop(0, "상자에 넣을 글")] },
  Quote: { korean: "인용", usual: ["by", "source"], content: [stop(0, "인용한 말")] },
  Details: { korean: "접기", usual: [], content: [stop(0, "펼치면 보이는 글")] },
  Spoiler: { korean: "가리기", usual: ["title"], content: [stop(0, "가릴 글")] },
  Download: { korean: "내려받기", usual: [], content: [] },
  Math: { korean: "번호 붙인 수식", usual: [], content: ["\\$\\$", stop(0, "E = mc^2"), "\\$\\$"] },
  Ref: { korean: "수식 가리키기", usual: [], content: [] },
  Glossary: { korean: "용어", usual: [], content: [stop(0, "용어")] },
  YouTube: { korean: "유튜브", usual: [], content: [] },
  Embed: { korean: "동영상", usual: [], content: [] },
  Chart: { korean: "차트", usual: ["unit"], content: [] },
  Gallery: {
    korean: "그림 여러 장",
    usual: ["caption"],
    content: [`<Figure src="${stop(2)}" alt="${stop(3)}" />`, `<Figure src="${stop(4)}" alt="${stop(5)}" />`],
  },
  Compare: { korean: "앞뒤 비교하기", usual: ["caption", "credit"], content: [] },
  Timeline: { korean: "연표", usual: ["title"], content: [`- ${stop(0, "2026-01-22 일어난 일")}`] },
  Event: { korean: "연표의 일", usual: [], content: [stop(0, "일어난 일의 설명")] },
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
