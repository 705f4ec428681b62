import { z } from "zod";
import { chartTypes } from "./charts/chart-table.ts";

/**
 * The components that an `.mdx` body may use, with their props: the whole vocabulary.
 * Prop names are lower-case Latin, because on their way they are HTML attributes, which know no capitals.
 */
export const componentSpec = {
  /** An image with a caption. */
  Figure: z.strictObject({
    src: z.string().min(1).describe("`public/` 아래의 경로, 예: `/images/2026/chart.png`"),
    alt: z.string().describe("그림을 못 보는 독자에게 들려줄 설명"),
    caption: z.string().optional().describe("그림 아래의 설명"),
    credit: z.string().optional().describe("출처"),
    on: z.enum(["dark"]).optional().describe("어두운 배경에 맞춰 그린 투명한 이미지면 `dark`"),
  }),
  /** A box beside the text. */
  Callout: z.strictObject({
    type: z.enum(["note", "tip", "warning", "definition"]).describe("상자의 종류"),
    title: z.string().optional().describe("상자의 제목"),
  }),
  /** Somebody's words, with who said them and where. */
  Quote: z.strictObject({
    by: z.string().optional().describe("말하거나 쓴 사람"),
    source: z.string().optional().describe("나온 곳: 논문, 책, 발표의 이름"),
    href: z.string().optional().describe("나온 곳의 주소"),
  }),
  /** Text that opens when the reader asks for it. */
  Details: z.strictObject({ title: z.string().min(1).describe("접힌 채로 보이는 제목") }),
  /** Text that gives something away, hidden until the reader asks for it. */
  Spoiler: z.strictObject({ title: z.string().optional().describe("무엇을 가렸는지") }),
  /** A file to take home. */
  Download: z.strictObject({
    src: z.string().min(1).describe("`public/` 아래의 경로, 예: `/files/2026/data.csv`"),
    title: z.string().min(1).describe("무슨 파일인지"),
  }),
  /** A formula with a number, to which `Ref` can refer. */
  Math: z.strictObject({ label: z.string().min(1).describe("이 기사 안에서 부를 이름, 예: `eq-attention`") }),
  /** A link to a numbered formula: “식 (1)”. */
  Ref: z.strictObject({ to: z.string().min(1).describe("`Math`의 `label`") }),
  /** A term that is explained in place. */
  Glossary: z.strictObject({
    term: z.string().optional().describe("용어집에 있는 용어. 태그 안의 글과 같으면 적지 않습니다."),
  }),
  /** A video on YouTube, which is not asked for anything before the reader agrees. */
  YouTube: z.strictObject({
    id: z.string().min(1).describe("동영상 주소에서 `v=` 뒤의 열한 글자"),
    title: z.string().min(1).describe("동영상의 제목"),
  }),
  /** A player of another listed site, under the same condition. */
  Embed: z.strictObject({
    src: z.string().min(1).describe("플레이어의 https 주소"),
    title: z.string().min(1).describe("동영상의 제목"),
  }),
  /** Numbers of a CSV file as a drawing and a table. */
  Chart: z.strictObject({
    src: z
      .string()
      .min(1)
      .describe(
        "CSV 파일: 기사와 같은 폴더에 있으면 `gpu-hours.csv`, `public/` 아래에 있으면 `/data/gpu-hours.csv`",
      ),
    type: z.enum(chartTypes).describe("`bar` 막대, `grouped-bar` 나란한 막대, `line` 꺾은선, `dot` 점"),
    title: z.string().min(1).describe("도표의 제목"),
    source: z.string().min(1).describe("수의 출처"),
    unit: z.string().optional().describe("수의 단위, 예: `10억 개`"),
    note: z.string().optional().describe("읽을 때 알아야 할 것, 예: `두 회사가 따로 잰 값이다`"),
    alt: z
      .string()
      .optional()
      .describe("도표를 못 보는 독자에게 들려줄 설명. 없으면 가장 큰 값과 작은 값을 말합니다."),
  }),
  /** Several images side by side. */
  Gallery: z.strictObject({ caption: z.string().optional().describe("그림 전체의 설명") }),
  /** Two images of one thing, before and after. */
  Compare: z.strictObject({
    before: z.string().min(1).describe("앞 그림: `public/` 아래의 경로"),
    after: z.string().min(1).describe("뒤 그림: `public/` 아래의 경로"),
    beforealt: z.string().describe("앞 그림을 못 보는 독자에게 들려줄 설명"),
    afteralt: z.string().describe("뒤 그림을 못 보는 독자에게 들려줄 설명"),
    beforelabel: z.string().optional().describe("앞 그림에 붙일 짧은 말. 없으면 ‘이전’"),
    afterlabel: z.string().optional().describe("뒤 그림에 붙일 짧은 말. 없으면 ‘이후’"),
    caption: z.string().optional().describe("두 그림의 설명"),
    credit: z.string().optional().describe("출처"),
  }),
  /** What happened when; a list whose items begin with a date, or `Event`s. */
  Timeline: z.strictObject({ title: z.string().optional().describe("연표의 제목") }),
  /** One entry of a `Timeline`. */
  Event: z.strictObject({
    date: z.string().min(1).describe("`2026-01-22`, `2026년 1월`, `2026`처럼 적은 날짜"),
    title: z.string().min(1).describe("일어난 일"),
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
