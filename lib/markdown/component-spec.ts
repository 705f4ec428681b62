import { z } from "zod";

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
  }),
  /** A box beside the text. */
  Callout: z.strictObject({
    type: z.enum(["note", "tip", "warning", "definition"]).describe("상자의 종류"),
    title: z.string().optional().describe("상자의 제목"),
  }),
} as const;

export type ComponentName = keyof typeof componentSpec;

export const componentNames = Object.keys(componentSpec) as readonly ComponentName[];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(componentSpec, name);
}
