import { type ComponentName, componentSpec, emptyComponentNames } from "./registry.ts";

/** What a prop may look like, for a mend that says what to write. */
const examples: Readonly<Record<string, string>> = {
  after: "/images/2026/after.png",
  afteralt: "뒤 그림에 보이는 것",
  alt: "그림에 보이는 것",
  before: "/images/2026/before.png",
  beforealt: "앞 그림에 보이는 것",
  date: "2026-01-22",
  id: "dQw4w9WgXcQ",
  label: "eq-1",
  source: "수가 나온 곳",
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
