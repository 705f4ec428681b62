import { z } from "zod";
import { readDate } from "./date.ts";

/*
 * Every scalar reaches this schema as the text that stands in the file (see front-matter.ts), so each field decides
 * itself what `true`, `1` or `2024-05-06` mean. The `jsonSchema` notes say what an editor's tool should expect instead.
 */

const text = z.string().trim();

/** YAML 1.1's booleans, as Jekyll reads them. */
const yesOrNo = z
  .stringbool({ truthy: ["true", "yes", "on", "y", "1"], falsy: ["false", "no", "off", "n", "0"] })
  .meta({ jsonSchema: { type: "boolean" } });

/** `math: katex` and the like name an engine: that asks for math too. */
const yesNoOrName = text
  .transform((value) => !["false", "no", "off", "n", "0"].includes(value.toLowerCase()))
  .meta({ jsonSchema: { type: ["boolean", "string"] } });

const date = text
  .transform((value, context) => {
    const reading = readDate(value);
    if (reading.status === "read") return reading.instant;
    context.addIssue({ code: "custom", params: { problem: reading.status } });
    return z.NEVER;
  })
  .meta({ jsonSchema: { type: "string", pattern: "^\\d{4}[-./]" } });

type Nested = string | null | readonly Nested[];
const nested: z.ZodType<Nested> = z.lazy(() => z.union([z.string(), z.null(), z.array(nested)]));

/** A string, or lists as deep as Jekyll sites write them; flattened, trimmed, empty ones dropped, order kept. */
const listOfTexts = nested
  .transform((value) => flatten(value))
  .meta({ jsonSchema: { type: ["string", "array"], items: { type: "string" } } });

/** Like `listOfTexts`, but keeps apart a bare string, which Jekyll splits at spaces. */
const terms = nested
  .transform((value) =>
    typeof value === "string"
      ? { written: "string" as const, value }
      : { written: "list" as const, value: flatten(value) },
  )
  .meta({ jsonSchema: { type: ["string", "array"], items: { type: "string" } } });

const image = z.union([
  text.transform((src) => ({ src, alt: "", caption: "", credit: "" })),
  z
    .object({
      src: text.optional().describe("public/ 아래의 경로 또는 https 주소"),
      path: text.optional().describe("Chirpy에서 쓰는 src의 다른 이름"),
      alt: text.default("").describe("그림을 볼 수 없는 사람에게 들려줄 설명"),
      caption: text.default("").describe("그림 아래의 설명"),
      credit: text.default("").describe("그림의 출처나 만든 이"),
      on: z.enum(["dark"]).optional().describe("어두운 배경에 맞춰 그린 투명한 이미지면 dark"),
    })
    .transform(({ src, path, ...rest }) => ({ src: src ?? path ?? "", ...rest })),
]);

const source = z.union([
  text.transform((url) => ({ label: url, url })),
  z.object({ label: text, url: text }),
]);

const author = z.union([listOfTexts, z.object({ name: text }).transform(({ name }) => [name])]);

/** The front matter of an article: our own keys first, then Jekyll's, which keep their meaning. */
export const frontMatterSchema = z.object({
  title: text.min(1).describe("제목"),
  description: text.optional().describe("한두 문장의 요약. 목록, 검색 결과, 공유 카드에 쓰입니다."),
  date: date.optional().describe("발행 일시(서울 시간). 없으면 파일 이름의 날짜. 예: 2026-11-24 09:00"),
  updated: date.optional().describe("내용을 고친 일시"),
  categories: terms.optional().describe("하나 이상의 분류"),
  tags: terms.optional().describe("꼬리표 목록"),
  author: author.optional().describe("site.config.ts에 있는 필자 id 또는 이름"),
  authors: author.optional().describe("여러 필자"),
  image: image.optional().describe("대표 그림"),
  draft: yesOrNo.optional().describe("true이면 초고: 개발 화면과 미리보기에만 나옵니다."),
  featured: text
    .transform((value, context) => {
      if (/^(true|yes|on)$/i.test(value)) return 1;
      if (/^(false|no|off)$/i.test(value)) return undefined;
      if (/^[1-9]\d*$/.test(value)) return Number(value);
      context.addIssue({ code: "custom", params: { problem: "not-an-order" } });
      return z.NEVER;
    })
    .meta({ jsonSchema: { type: ["boolean", "integer"], minimum: 1 } })
    .optional()
    .describe("첫 화면 머리기사의 차례(1이 맨 앞) 또는 true"),
  series: text.optional().describe("연재의 이름"),
  sources: z.array(source).optional().describe("출처 목록: label과 url"),
  corrections: z.array(z.object({ date, text })).optional().describe("바로잡음 목록: date와 text"),
  toc: yesOrNo.optional().describe("차례를 보일지"),
  math: yesNoOrName.optional().describe("true이면 $…$와 $$…$$를 수식으로 조판합니다."),
  comments: yesOrNo.optional().describe("댓글을 둘지"),
  noindex: yesOrNo.optional().describe("true이면 검색 엔진에 싣지 않습니다."),
  slug: text.min(1).optional().describe("주소의 마지막 부분. 없으면 파일 이름에서 옵니다."),
  redirect_from: listOfTexts.optional().describe("이 글의 옛 주소들"),
  feed_id: text
    .min(1)
    .optional()
    .describe("옛 사이트의 피드에서 이 글이 쓰던 id. 같은 값이면 구독자에게 새 글로 다시 나오지 않습니다."),

  check_off: listOfTexts
    .optional()
    .describe("이 글에서 보지 않을 점검 규칙들. 예: [image/no-alt]. 이름은 안내의 ‘점검 규칙’에 있습니다."),

  layout: text.optional().describe("Jekyll: single만 뜻이 있습니다."),
  category: listOfTexts.optional().describe("Jekyll: 분류 하나"),
  tag: listOfTexts.optional().describe("Jekyll: 꼬리표 하나"),
  header: z
    .object({
      image: text.optional(),
      teaser: text.optional(),
      overlay_image: text.optional(),
      og_image: text.optional(),
      caption: text.optional(),
      image_description: text.optional(),
    })
    .optional()
    .describe("Minimal Mistakes: 대표 그림(image, overlay_image), 목록 그림(teaser), 공유 그림(og_image)"),
  author_profile: yesOrNo.optional().describe("Minimal Mistakes: 필자 소개를 보일지"),
  search: yesOrNo.optional().describe("false이면 사이트 안 검색에서 뺍니다."),
  redirect_to: listOfTexts.optional().describe("이 글 대신 보낼 주소"),
  use_math: yesNoOrName.optional().describe("math와 같습니다."),
  mathjax: yesNoOrName.optional().describe("math와 같습니다."),
  katex: yesNoOrName.optional().describe("math와 같습니다."),
  sidebar: z
    .union([z.object({ nav: listOfTexts.optional() }), text.transform(() => ({ nav: undefined }))])
    .optional()
    .describe("Minimal Mistakes: nav에 옆 목록의 이름을 적습니다. 예: nav_list_main"),
  published: yesOrNo.optional().describe("Jekyll: false이면 초고와 같습니다."),
  hidden: yesOrNo.optional().describe("true이면 목록에는 없고 주소로만 열립니다."),
  sitemap: yesOrNo.optional().describe("false이면 사이트맵에서 뺍니다."),
  toc_sticky: yesOrNo.optional().describe("Minimal Mistakes: 여기서는 차례가 늘 따라옵니다."),
  toc_label: text.optional().describe("차례의 제목"),
  excerpt: text.optional().describe("Jekyll: description과 같습니다."),
  last_modified_at: date.optional().describe("updated와 같습니다."),
  permalink: text.optional().describe("Jekyll 때의 주소. 옛 주소가 됩니다."),
  related: yesOrNo.optional().describe("관련 글을 보일지"),
  share: yesOrNo.optional().describe("공유 단추를 보일지"),
  read_time: yesOrNo.optional().describe("읽는 시간을 보일지"),
  classes: listOfTexts.optional().describe("Minimal Mistakes의 화면 클래스. 예: wide"),
  pin: yesOrNo.optional().describe("Chirpy: featured와 같습니다."),
  gallery: z.unknown().optional().describe("Minimal Mistakes: include gallery가 쓰는 그림 목록"),
});

export type FrontMatterValues = z.output<typeof frontMatterSchema>;

function flatten(value: Nested): string[] {
  if (value === null) return [];
  if (typeof value !== "string") return value.flatMap(flatten);
  const trimmed = value.trim();
  return trimmed === "" ? [] : [trimmed];
}
