import { chartTypes } from "./chart/chart-table.ts";
import { type Component, component, oneOf, optional, required, requiredOrEmpty } from "./component.ts";

/** The components that an `.mdx` body may use, with everything that the site knows about each. */
const registry = {
  /** An image with a caption. */
  Figure: component({
    korean: "이미지",
    props: {
      src: required({
        describe: "`public/` 아래의 경로, 예: `/images/2026/chart.png`",
        example: "/images/2026/chart.png",
      }),
      alt: requiredOrEmpty({
        describe: "이미지를 볼 수 없는 독자를 위한 설명",
        example: "이미지에 보이는 것",
      }),
      caption: optional({ describe: "이미지 아래의 설명", text: "read", use: "usual" }),
      credit: optional({ describe: "출처", text: "read", use: "usual" }),
      on: optional({ describe: "어두운 배경에 맞춰 그린 투명한 이미지이면 `dark`", values: ["dark"] }),
    },
    content: [],
  }),
  /** A box beside the text. */
  Callout: component({
    korean: "박스",
    props: {
      type: oneOf(["note", "tip", "warning", "definition"], { describe: "박스 종류" }),
      title: optional({ describe: "박스 제목", text: "read", use: "usual" }),
    },
    content: ["[[박스에 넣을 내용]]"],
  }),
  /** A quotation with its speaker and source. */
  Quote: component({
    korean: "인용",
    props: {
      by: optional({ describe: "말하거나 쓴 사람", text: "read", use: "usual" }),
      source: optional({ describe: "출처: 논문, 책, 발표의 이름", text: "read", use: "usual" }),
      href: optional({ describe: "출처 주소" }),
    },
    content: ["[[인용문]]"],
  }),
  /** Text that opens when the reader asks for it. */
  Details: component({
    korean: "접기",
    props: { title: required({ describe: "접혀 있을 때 표시할 제목", example: "제목", text: "read" }) },
    content: ["[[펼치면 보이는 내용]]"],
  }),
  /** A spoiler, hidden until the reader asks for it. */
  Spoiler: component({
    korean: "스포일러",
    props: { title: optional({ describe: "가린 내용의 제목", text: "read", use: "usual" }) },
    content: ["[[가릴 내용]]"],
  }),
  /** A file to download. */
  Download: component({
    korean: "다운로드",
    props: {
      src: required({
        describe: "`public/` 아래의 경로, 예: `/files/2026/data.csv`",
        example: "/files/2026/data.csv",
      }),
      title: required({ describe: "파일 설명", example: "제목", text: "read" }),
    },
    content: [],
  }),
  /** A formula with a number, to which `Ref` can refer. */
  Math: component({
    korean: "번호 있는 수식",
    props: {
      label: required({ describe: "이 기사에서 쓸 수식 이름, 예: `eq-attention`", example: "eq-1" }),
    },
    content: ["$$", "[[E = mc^2]]", "$$"],
  }),
  /** A link to a numbered formula: “식 (1)”. */
  Ref: component({
    korean: "수식 참조",
    display: "inline",
    props: { to: required({ describe: "`Math`의 `label`", example: "eq-1" }) },
    content: [],
    guide: "math",
    rendering: "plugin",
  }),
  /** A term that is explained in place. */
  Glossary: component({
    korean: "용어",
    display: "inline",
    props: {
      term: optional({ describe: "용어집에 있는 용어. 태그 안의 텍스트와 같으면 생략합니다." }),
    },
    content: ["[[용어]]"],
  }),
  /** A video on YouTube, which gets no request before the reader agrees. */
  YouTube: component({
    korean: "유튜브",
    props: {
      id: required({ describe: "동영상 주소에서 `v=` 뒤의 11자", example: "dQw4w9WgXcQ" }),
      title: required({ describe: "동영상 제목", example: "제목", text: "read" }),
    },
    content: [],
    rendering: "plugin",
  }),
  /** A player of another listed site, under the same condition. */
  Embed: component({
    korean: "동영상",
    props: {
      src: required({
        describe: "플레이어의 https 주소",
        example: "https://player.vimeo.com/video/76979871",
      }),
      title: required({ describe: "동영상 제목", example: "제목", text: "read" }),
    },
    content: [],
  }),
  /** Numbers of a CSV file as a drawing and a table. */
  Chart: component({
    korean: "차트",
    props: {
      src: required({
        describe:
          "CSV 파일: 기사와 같은 폴더에 있으면 `gpu-hours.csv`, `public/` 아래에 있으면 `/data/gpu-hours.csv`",
        example: "numbers.csv",
      }),
      type: oneOf(chartTypes, {
        describe: "`bar` 막대, `grouped-bar` 묶은 막대, `line` 꺾은선, `dot` 점",
      }),
      title: required({ describe: "차트 제목", example: "제목", text: "read" }),
      source: required({ describe: "데이터 출처", example: "데이터 출처", text: "read" }),
      unit: optional({ describe: "숫자의 단위, 예: `10억 개`", use: "usual" }),
      note: optional({ describe: "읽을 때 주의할 점, 예: `두 회사가 따로 측정한 값이다`" }),
      alt: optional({
        describe: "차트를 볼 수 없는 독자를 위한 설명. 없으면 가장 큰 값과 가장 작은 값을 안내합니다.",
      }),
    },
    content: [],
  }),
  /** Several images side by side. */
  Gallery: component({
    korean: "이미지 여러 장",
    props: { caption: optional({ describe: "이미지 전체의 설명", text: "read", use: "usual" }) },
    content: ['<Figure src="[[]]" alt="[[]]" />', '<Figure src="[[]]" alt="[[]]" />'],
  }),
  /** Two images of one thing, before and after. */
  Compare: component({
    korean: "전후 비교",
    props: {
      before: required({ describe: "앞 이미지: `public/` 아래의 경로", example: "/images/2026/before.png" }),
      after: required({ describe: "뒤 이미지: `public/` 아래의 경로", example: "/images/2026/after.png" }),
      beforealt: requiredOrEmpty({
        describe: "앞 이미지를 볼 수 없는 독자를 위한 설명",
        example: "앞 이미지에 보이는 것",
      }),
      afteralt: requiredOrEmpty({
        describe: "뒤 이미지를 볼 수 없는 독자를 위한 설명",
        example: "뒤 이미지에 보이는 것",
      }),
      beforelabel: optional({ describe: "앞 이미지에 붙일 이름. 없으면 ‘이전’" }),
      afterlabel: optional({ describe: "뒤 이미지에 붙일 이름. 없으면 ‘이후’" }),
      caption: optional({ describe: "두 이미지의 설명", text: "read", use: "usual" }),
      credit: optional({ describe: "출처", text: "read", use: "usual" }),
    },
    content: [],
  }),
  /** Events in order: a list whose items begin with a date, or `Event`s. */
  Timeline: component({
    korean: "연표",
    props: { title: optional({ describe: "연표 제목", text: "read", use: "usual" }) },
    content: ["- [[2026-01-22 사건]]"],
  }),
  /** One entry of a `Timeline`. */
  Event: component({
    korean: "연표 항목",
    props: {
      date: required({
        describe: "`2026-01-22`, `2026년 1월`, `2026` 형식의 날짜",
        example: "2026-01-22",
      }),
      title: required({ describe: "사건", example: "제목", text: "read" }),
    },
    content: ["[[사건 설명]]"],
    guide: "timeline",
  }),
} as const;

export type ComponentName = keyof typeof registry;

export const componentNames = Object.keys(registry) as readonly ComponentName[];

export const inlineComponentNames = componentNames.filter((name) => registry[name].display === "inline");

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(registry, name);
}

export function componentNamed(name: ComponentName): Component {
  return registry[name];
}

export function propNames(name: ComponentName): readonly string[] {
  return Object.keys(registry[name].props);
}

/** The name of the page of `docs/guide` that explains a component. */
export function guideOf(name: ComponentName): string {
  return componentNamed(name).guide ?? name.toLowerCase();
}

/** Whether the component is complete without content, so that its tag ends in `/>`. */
export function isEmptyComponent(name: string): boolean {
  return isComponentName(name) && registry[name].content.length === 0;
}

/** The props whose values readers read. */
export function readPropNames(name: ComponentName): readonly string[] {
  return Object.entries(componentNamed(name).props).flatMap(([prop, { text }]) =>
    text === "read" ? [prop] : [],
  );
}

/** Prefix of the elements that stand for components until the tree is safe: `<Figure>` is `mdx-figure`. */
export const componentPrefix = "mdx-";

/** The element that stands for a component until the tree is safe. */
export function componentTag(name: ComponentName): string {
  return componentPrefix + name.toLowerCase();
}

const nameByTag = new Map(componentNames.map((name) => [componentTag(name), name]));

/** The component that an element stands for. */
export function componentOfTag(tag: string): ComponentName | undefined {
  return nameByTag.get(tag);
}

/** A value that a prop can have. */
export function exampleOf(name: ComponentName, prop: string): string {
  return componentNamed(name).props[prop]?.example ?? "…";
}

/** A component's tag as an article writes it: `<Figure src="…" alt="…" />`. */
export function writeTag(name: ComponentName, props: Readonly<Record<string, string>>): string {
  const written = Object.entries(props).map(([prop, value]) => ` ${prop}="${value}"`);
  return `<${name}${written.join("")}${isEmptyComponent(name) ? " />" : ">"}`;
}
