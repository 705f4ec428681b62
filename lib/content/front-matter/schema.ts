import { z } from "zod";
import { readDate } from "./date.ts";
import { languageTag } from "./language.ts";

/*
 * Every scalar reaches this schema as the text that stands in the file (see front-matter/parse.ts), so each field decides
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
      path: text.optional().describe("Chirpy: src와 같습니다."),
      alt: text.default("").describe("이미지를 볼 수 없는 독자를 위한 설명(대체 텍스트)"),
      caption: text.default("").describe("이미지 아래의 설명"),
      credit: text.default("").describe("이미지의 출처나 제작자"),
      on: z.enum(["dark"]).optional().describe("어두운 배경에 맞춰 만든 투명한 이미지이면 dark"),
    })
    .transform(({ src, path, ...rest }) => ({ src: src ?? path ?? "", ...rest })),
]);

/** Beautiful Jekyll: one picture, or a list of them with their captions as keys. */
const coverImages = z
  .union([
    text,
    z.array(
      z.union([text, z.record(z.string(), z.unknown()).transform((item) => Object.keys(item)[0] ?? "")]),
    ),
  ])
  .transform((value) => [value].flat()[0] ?? "")
  .meta({ jsonSchema: { type: ["string", "array"] } });

const language = text
  .transform((value, context) => {
    const tag = languageTag(value);
    if (tag !== undefined) return tag;
    context.addIssue({ code: "custom", params: { problem: "not-a-language" } });
    return z.NEVER;
  })
  .meta({ jsonSchema: { type: "string" } });

const source = z.union([
  text.transform((url) => ({ label: url, url })),
  z.object({ label: text, url: text }),
]);

const aiUse = z.object({
  what: text.min(1).describe("인공지능이 만든 것: 요약, 번역, 이미지, 기사 전체"),
  tool: text.min(1).describe("쓴 도구의 이름"),
});

const namedAuthor = z.object({ name: text }).transform(({ name }) => name);

const author = z.union([
  listOfTexts,
  namedAuthor.transform((name) => [name]),
  z.array(z.union([text, namedAuthor])),
]);

/** The front matter of an article: our own keys first, then Jekyll's, which keep their meaning. */
export const frontMatterSchema = z.object({
  title: text.min(1).describe("제목"),
  description: text.optional().describe("한두 문장의 요약. 목록, 검색 결과, 공유 카드에 표시됩니다."),
  date: date.optional().describe("공개 일시(서울 시간). 없으면 파일 이름의 날짜. 예: 2026-11-24 09:00"),
  updated: date.optional().describe("수정 일시"),
  categories: terms.optional().describe("하나 이상의 분류"),
  tags: terms.optional().describe("태그 목록"),
  author: author.optional().describe("site.config.ts에 있는 필자 id 또는 이름"),
  authors: author.optional().describe("여러 필자"),
  image: image.optional().describe("대표 이미지"),
  draft: yesOrNo.optional().describe("true이면 초안: 개발 화면과 미리보기에만 표시됩니다."),
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
    .describe("홈 머리기사의 순서(1이 맨 앞) 또는 true"),
  series: text.optional().describe("연재 이름"),
  sources: z.array(source).optional().describe("출처 목록: label과 url"),
  corrections: z.array(z.object({ date, text })).optional().describe("정정 목록: date와 text"),
  ai: z
    .array(aiUse)
    .optional()
    .describe("인공지능을 쓴 곳과 도구의 목록: what과 tool. 예: [{ what: 요약, tool: Claude }]"),
  toc: yesOrNo.optional().describe("목차 표시 여부"),
  math: yesNoOrName.optional().describe("true이면 $…$와 $$…$$를 수식으로 표시합니다."),
  comments: yesOrNo.optional().describe("댓글 사용 여부"),
  noindex: yesOrNo.optional().describe("true이면 검색 엔진에 노출하지 않습니다."),
  slug: text.min(1).optional().describe("주소의 마지막 부분. 없으면 파일 이름에서 가져옵니다."),
  redirect_from: listOfTexts.optional().describe("이 기사의 이전 주소 목록"),
  feed_id: text
    .min(1)
    .optional()
    .describe(
      "이전 사이트의 피드에서 이 기사가 쓰던 id. 값이 같으면 구독자에게 새 기사로 다시 표시되지 않습니다.",
    ),

  check_off: listOfTexts
    .optional()
    .describe(
      "이 기사에서 끌 검사 규칙 목록. 예: [image/no-alt]. 이름은 편집 안내의 ‘검사 규칙’에 있습니다.",
    ),

  layout: text.optional().describe("Jekyll: single만 사용할 수 있습니다."),
  category: listOfTexts.optional().describe("Jekyll: 분류 하나"),
  tag: listOfTexts.optional().describe("Jekyll: 태그 하나"),
  header: z
    .object({
      image: text.optional(),
      teaser: text.optional(),
      overlay_image: text.optional(),
      og_image: text.optional(),
      caption: text.optional(),
      image_description: text.optional(),
      video: z.object({ id: text, provider: text }).optional(),
    })
    .optional()
    .describe(
      "Minimal Mistakes: 대표 이미지(image, overlay_image), 목록 이미지(teaser), 공유 이미지(og_image)",
    ),
  author_profile: yesOrNo.optional().describe("Minimal Mistakes: 필자 소개 표시 여부"),
  search: yesOrNo.optional().describe("false이면 사이트 안 검색에서 제외합니다."),
  redirect_to: listOfTexts.optional().describe("이 기사 대신 이동할 주소"),
  use_math: yesNoOrName.optional().describe("math와 같습니다."),
  mathjax: yesNoOrName.optional().describe("math와 같습니다."),
  katex: yesNoOrName.optional().describe("math와 같습니다."),
  sidebar: z
    .union([z.object({ nav: listOfTexts.optional() }), text.transform(() => ({ nav: undefined }))])
    .optional()
    .describe("Minimal Mistakes: nav에 사이드바 메뉴의 이름을 입력합니다. 예: nav_list_main"),
  published: yesOrNo.optional().describe("Jekyll: false이면 초안과 같습니다."),
  hidden: yesOrNo.optional().describe("true이면 목록에 표시되지 않고 주소로만 열립니다."),
  sitemap: yesOrNo.optional().describe("false이면 사이트맵에서 제외합니다."),
  toc_sticky: yesOrNo.optional().describe("Minimal Mistakes: 이 사이트에서는 목차가 항상 고정됩니다."),
  toc_label: text.optional().describe("목차 제목"),
  excerpt: text.optional().describe("Jekyll: description과 같습니다."),
  summary: text.optional().describe("description과 같습니다."),
  subtitle: text.optional().describe("Beautiful Jekyll: description과 같습니다."),
  lang: language.optional().describe("기사의 언어가 사이트의 언어와 다르면 그 언어. 예: en"),
  locale: language.optional().describe("lang과 같습니다."),
  thumbnail: text.optional().describe("목록 이미지"),
  "thumbnail-img": text.optional().describe("Beautiful Jekyll: 목록 이미지"),
  "share-img": text.optional().describe("Beautiful Jekyll: 공유 이미지"),
  "cover-img": coverImages.optional().describe("Beautiful Jekyll: 대표 이미지"),
  last_modified_at: date.optional().describe("updated와 같습니다."),
  permalink: text.optional().describe("Jekyll에서 쓰던 주소. 이전 주소로 등록됩니다."),
  related: yesOrNo.optional().describe("관련 기사 표시 여부"),
  share: yesOrNo.optional().describe("공유 버튼 표시 여부"),
  read_time: yesOrNo.optional().describe("읽는 시간 표시 여부"),
  classes: listOfTexts.optional().describe("Minimal Mistakes의 화면 클래스. 예: wide"),
  pin: yesOrNo.optional().describe("Chirpy: featured와 같습니다."),
  gallery: z.unknown().optional().describe("Minimal Mistakes: include gallery가 쓰는 이미지 목록"),
});

/** Our own keys come first. */
const keys = Object.keys(frontMatterSchema.shape);
export const nativeKeys: readonly string[] = keys.slice(0, keys.indexOf("layout"));
export const legacyKeys: readonly string[] = keys.slice(nativeKeys.length);

export type FrontMatterValues = z.output<typeof frontMatterSchema>;

function flatten(value: Nested): string[] {
  if (value === null) return [];
  if (typeof value !== "string") return value.flatMap(flatten);
  const trimmed = value.trim();
  return trimmed === "" ? [] : [trimmed];
}

/** A line of front matter for each key that takes more than true or false. */
const examples: Readonly<Record<string, string>> = {
  author: "author: 홍길동",
  authors: "authors: [홍길동, 김철수]",
  categories: "categories: [모델]",
  ai: "ai: [{ what: 요약, tool: Claude }]",
  category: "category: 모델",
  check_off: "check_off: [image/no-credit]",
  corrections: "corrections: [{ date: 2026-11-24, text: 무엇을 어떻게 바로잡았는지 }]",
  description: 'description: "한두 문장의 요약"',
  classes: "classes: [wide]",
  featured: "featured: 1",
  header: "header: { image: /images/2026/lead.png }",
  image: 'image: { src: /images/2026/lead.png, alt: "이미지에 보이는 것" }',
  math: "math: true",
  redirect_from: "redirect_from: [/posts/이전-주소]",
  redirect_to: "redirect_to: /posts/새-주소",
  series: "series: 연재 이름",
  sidebar: "sidebar: { nav: nav_list_main }",
  slug: "slug: 새-모델",
  sources: "sources: [{ label: 논문, url: https://example.org/paper }]",
  tag: "tag: 언어 모델",
  tags: "tags: [오픈소스, 언어 모델]",
  title: 'title: "기사의 제목"',
};

/** How a key may be written, as a mend. */
export function exampleOf(key: string): string {
  const quoting =
    key === "title" || key === "description" ? " 값이 대괄호로 시작하면 큰따옴표로 감쌉니다." : "";
  return `‘${examples[key] ?? `${key}: 값`}’처럼 입력해 주세요.${quoting}`;
}
