import { z } from "zod";
import { chartTypes } from "./chart/chart-table.ts";

/**
 * The components that an `.mdx` body may use, with their props: the whole vocabulary.
 * Prop names are lower-case Latin, because on their way they are HTML attributes, which know no capitals.
 */
export const componentSpec = {
  /** An image with a caption. */
  Figure: z.strictObject({
    src: z.string().min(1).describe("`public/` 아래의 경로, 예: `/images/2026/chart.png`"),
    alt: z.string().describe("이미지를 볼 수 없는 독자를 위한 설명"),
    caption: z.string().optional().describe("이미지 아래의 설명"),
    credit: z.string().optional().describe("출처"),
    on: z.enum(["dark"]).optional().describe("어두운 배경에 맞춰 그린 투명한 이미지이면 `dark`"),
  }),
  /** A box beside the text. */
  Callout: z.strictObject({
    type: z.enum(["note", "tip", "warning", "definition"]).describe("박스 종류"),
    title: z.string().optional().describe("박스 제목"),
  }),
  /** Somebody's words, with who said them and where. */
  Quote: z.strictObject({
    by: z.string().optional().describe("말하거나 쓴 사람"),
    source: z.string().optional().describe("출처: 논문, 책, 발표의 이름"),
    href: z.string().optional().describe("출처 주소"),
  }),
  /** Text that opens when the reader asks for it. */
  Details: z.strictObject({ title: z.string().min(1).describe("접혀 있을 때 표시할 제목") }),
  /** Text that gives something away, hidden until the reader asks for it. */
  Spoiler: z.strictObject({ title: z.string().optional().describe("가린 내용의 제목") }),
  /** A file to take home. */
  Download: z.strictObject({
    src: z.string().min(1).describe("`public/` 아래의 경로, 예: `/files/2026/data.csv`"),
    title: z.string().min(1).describe("파일 설명"),
  }),
  /** A formula with a number, to which `Ref` can refer. */
  Math: z.strictObject({ label: z.string().min(1).describe("이 기사에서 쓸 수식 이름, 예: `eq-attention`") }),
  /** A link to a numbered formula: “식 (1)”. */
  Ref: z.strictObject({ to: z.string().min(1).describe("`Math`의 `label`") }),
  /** A term that is explained in place. */
  Glossary: z.strictObject({
    term: z.string().optional().describe("용어집에 있는 용어. 태그 안의 텍스트와 같으면 생략합니다."),
  }),
  /** A video on YouTube, which is not asked for anything before the reader agrees. */
  YouTube: z.strictObject({
    id: z.string().min(1).describe("동영상 주소에서 `v=` 뒤의 11자"),
    title: z.string().min(1).describe("동영상 제목"),
  }),
  /** A player of another listed site, under the same condition. */
  Embed: z.strictObject({
    src: z.string().min(1).describe("플레이어의 https 주소"),
    title: z.string().min(1).describe("동영상 제목"),
  }),
  /** Numbers of a CSV file as a drawing and a table. */
  Chart: z.strictObject({
    src: z
      .string()
      .min(1)
      .describe(
        "CSV 파일: 기사와 같은 폴더에 있으면 `gpu-hours.csv`, `public/` 아래에 있으면 `/data/gpu-hours.csv`",
      ),
    type: z.enum(chartTypes).describe("`bar` 막대, `grouped-bar` 묶은 막대, `line` 꺾은선, `dot` 점"),
    title: z.string().min(1).describe("차트 제목"),
    source: z.string().min(1).describe("데이터 출처"),
    unit: z.string().optional().describe("숫자의 단위, 예: `10억 개`"),
    note: z.string().optional().describe("읽을 때 주의할 점, 예: `두 회사가 따로 측정한 값이다`"),
    alt: z
      .string()
      .optional()
      .describe("차트를 볼 수 없는 독자를 위한 설명. 없으면 가장 큰 값과 가장 작은 값을 안내합니다."),
  }),
  /** Several images side by side. */
  Gallery: z.strictObject({ caption: z.string().optional().describe("이미지 전체의 설명") }),
  /** Two images of one thing, before and after. */
  Compare: z.strictObject({
    before: z.string().min(1).describe("앞 이미지: `public/` 아래의 경로"),
    after: z.string().min(1).describe("뒤 이미지: `public/` 아래의 경로"),
    beforealt: z.string().describe("앞 이미지를 볼 수 없는 독자를 위한 설명"),
    afteralt: z.string().describe("뒤 이미지를 볼 수 없는 독자를 위한 설명"),
    beforelabel: z.string().optional().describe("앞 이미지에 붙일 이름. 없으면 ‘이전’"),
    afterlabel: z.string().optional().describe("뒤 이미지에 붙일 이름. 없으면 ‘이후’"),
    caption: z.string().optional().describe("두 이미지의 설명"),
    credit: z.string().optional().describe("출처"),
  }),
  /** What happened when; a list whose items begin with a date, or `Event`s. */
  Timeline: z.strictObject({ title: z.string().optional().describe("연표 제목") }),
  /** One entry of a `Timeline`. */
  Event: z.strictObject({
    date: z.string().min(1).describe("`2026-01-22`, `2026년 1월`, `2026` 형식의 날짜"),
    title: z.string().min(1).describe("사건"),
  }),
} as const;

export type ComponentName = keyof typeof componentSpec;

export const componentNames = Object.keys(componentSpec) as readonly ComponentName[];

/** Those that stand inside a line of text; all others are blocks. */
export const inlineComponentNames: readonly ComponentName[] = ["Glossary", "Ref"];

/** Those that hold nothing: they end in `/>`. */
export const emptyComponentNames: readonly ComponentName[] = [
  "Figure",
  "Download",
  "Ref",
  "YouTube",
  "Embed",
  "Chart",
  "Compare",
];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(componentSpec, name);
}

/** Prefix of the elements that components are until the tree is safe: `<Figure>` is `mdx-figure`. */
export const componentPrefix = "mdx-";

/** The element that a component is on its way. */
export function componentTag(name: ComponentName): string {
  return componentPrefix + name.toLowerCase();
}

/** What a prop may look like, for a mend that says what to write. */
const examples: Readonly<Record<string, string>> = {
  after: "/images/2026/after.png",
  afteralt: "뒤 이미지에 보이는 것",
  alt: "이미지에 보이는 것",
  before: "/images/2026/before.png",
  beforealt: "앞 이미지에 보이는 것",
  date: "2026-01-22",
  id: "dQw4w9WgXcQ",
  label: "eq-1",
  source: "데이터 출처",
  title: "제목",
  to: "eq-1",
};

const sources: Partial<Record<ComponentName, string>> = {
  Chart: "numbers.csv",
  Download: "/files/2026/data.csv",
  Embed: "https://player.vimeo.com/video/76979871",
  Figure: "/images/2026/chart.png",
};

/** A value that a prop can have. */
export function exampleOf(name: ComponentName, prop: string): string {
  if (prop === "src") return sources[name] ?? "";
  const shape: Readonly<Record<string, unknown>> = componentSpec[name].shape;
  const choices = Object(shape[prop]).options as readonly unknown[] | undefined;
  return choices === undefined ? (examples[prop] ?? "…") : String(choices[0]);
}

/** A component's tag as an article writes it: `<Figure src="…" alt="…" />`. */
export function writeTag(name: ComponentName, props: Readonly<Record<string, string>>): string {
  const written = Object.entries(props).map(([prop, value]) => ` ${prop}="${value}"`);
  return `<${name}${written.join("")}${emptyComponentNames.includes(name) ? " />" : ">"}`;
}
