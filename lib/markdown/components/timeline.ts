import type { Element, ElementContent, Root, Text } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { Temporal } from "temporal-polyfill";
import type { VFile } from "vfile";
import { excerpt, report } from "../findings/finding.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

const timeline = componentTag("Timeline");
const event = componentTag("Event");

/**
 * Turns the list items of a `Timeline` that begin with a date into `Event`s; others become entries without a date.
 *
 * In:  - 2026-01-22 시행
 * Out: <mdx-event date="2026-01-22">시행</mdx-event>
 */
export function rehypeTimelines() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node, index, parent) => {
      if (node.tagName === event && parent !== undefined && index !== undefined) {
        parent.children.splice(index, 1, adopt(node, file));
        return [SKIP, index + 1];
      }
      if (node.tagName !== timeline) return;
      node.children = node.children.flatMap((child) => eventsOf(child, file));
      if (node.children.length === 0) reportEmpty(node, file);
      return SKIP;
    });
  };
}

function eventsOf(node: ElementContent, file: VFile): readonly Element[] {
  if (node.type === "text" && node.value.trim() === "") return [];
  if (node.type === "element" && node.tagName === event) return [checkEvent(node, file)];
  if (node.type === "element" && /^[ou]l$/.test(node.tagName)) {
    return node.children.flatMap((item) =>
      item.type === "element" && item.tagName === "li" ? [itemToEvent(item, file)] : [],
    );
  }
  // `Event`s written on one line share a paragraph.
  if (node.type === "element" && node.tagName === "p" && node.children.some(isEvent)) {
    return node.children.flatMap((child) => eventsOf(child, file));
  }
  reportStray(node, file);
  return [toEvent({}, [node], node)];
}

function isEvent(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === event;
}

function checkEvent(node: Element, file: VFile): Element {
  const { date, title } = node.properties;
  const written = typeof date === "string" ? date.trim() : undefined;
  const read = written === undefined ? undefined : readLeadingDate(written);
  const isWhole = read !== undefined && read.written === written;
  if (written !== undefined && (!isWhole || read.date === undefined))
    reportDate(written, isWhole, node, file);
  node.properties = {
    title: title ?? "",
    ...(isWhole && read.date !== undefined ? { date: read.date } : {}),
  };
  return node;
}

/** `- **2026-01-22** 시행`: removes the date and the mark after it from the text. */
function itemToEvent(item: Element, file: VFile): Element {
  const read = readLeadingDate(textOf(item).trimStart());
  if (read?.date === undefined) {
    if (read === undefined) reportNoDate(item, file);
    else reportDate(read.written, true, item, file);
    return toEvent({}, item.children, item);
  }
  removeStart(item, read.written);
  removeEmpty(item);
  return toEvent({ date: read.date }, item.children, item);
}

function removeStart(item: Element, written: string): void {
  let left = written.replace(/\s/g, "");
  const texts: Text[] = [];
  visit(item, "text", (node) => {
    texts.push(node);
  });
  for (const text of texts) {
    text.value = text.value.trimStart();
    while (left !== "" && text.value !== "") {
      if (text.value.startsWith(left.charAt(0))) left = left.slice(1);
      text.value = text.value.slice(1);
    }
    if (left === "" && text.value !== "") {
      text.value = text.value.replace(/^[\s:：,–—-]+/, "");
      if (text.value !== "") return;
    }
  }
}

/** `**2026-01-22**` leaves an empty `strong`. */
function removeEmpty(node: Element): void {
  node.children = node.children.filter((child) => {
    if (child.type === "text") return child.value !== "";
    if (child.type !== "element" || !/^(strong|em|b|i|p|time)$/.test(child.tagName)) return true;
    removeEmpty(child);
    return child.children.length > 0;
  });
}

function toEvent(
  properties: Readonly<Record<string, string>>,
  children: ElementContent[],
  { position }: ElementContent,
): Element {
  return { type: "element", tagName: event, properties: { ...properties }, children, position };
}

/** An `Event` that stands alone becomes a timeline of one. */
function adopt(node: Element, file: VFile): Element {
  report(file, {
    rule: "timeline/event-outside",
    message: "‘<Event>’가 ‘<Timeline>’ 밖에 있습니다.",
    mend: "앞뒤의 ‘<Event>’까지 함께 ‘<Timeline>’과 ‘</Timeline>’으로 감싸 주세요.",
    place: node.position,
  });
  return {
    type: "element",
    tagName: timeline,
    properties: {},
    children: [checkEvent(node, file)],
    position: node.position,
  };
}

function reportEmpty(node: Element, file: VFile): void {
  report(file, {
    rule: "timeline/empty",
    message: "‘<Timeline>’ 안에 내용이 없습니다.",
    mend: "‘<Timeline>’과 ‘</Timeline>’ 사이에 빈 줄을 두고 ‘- 2026-01-22 사건’처럼 목록을 입력해 주세요.",
    place: node.position,
  });
}

function reportStray(node: ElementContent, file: VFile): void {
  report(file, {
    rule: "timeline/not-an-event",
    message: `연표에는 날짜로 시작하는 항목만 넣을 수 있는데 다른 내용이 있습니다: ‘${excerpt(textOf(node), 30)}’`,
    mend: "이 내용을 ‘<Timeline>’ 밖으로 옮기거나 ‘- 2026-01-22 사건’처럼 목록의 항목으로 입력해 주세요.",
    place: node.position,
  });
}

function reportNoDate(item: Element, file: VFile): void {
  report(file, {
    rule: "timeline/no-date",
    message: `연표의 항목은 날짜로 시작해야 합니다. 지금 항목: ‘${excerpt(textOf(item), 30)}’`,
    mend: "항목 맨 앞에 ‘2026-01-22’, ‘2026년 1월’, ‘2026’처럼 날짜를 입력해 주세요.",
    place: item.position,
  });
}

function reportDate(written: string, isReadable: boolean, node: Element, file: VFile): void {
  report(file, {
    rule: "timeline/bad-date",
    message: isReadable ? `달력에 없는 날짜입니다: ‘${written}’` : `날짜로 읽을 수 없습니다: ‘${written}’`,
    mend: "‘2026-01-22’, ‘2026년 1월’, ‘2026’처럼 연도부터 입력해 주세요.",
    place: node.position,
  });
}

/** A day, a month or a year, as HTML's `datetime` writes it: `2026-01-22`, `2026-01`, `2026`. */
type TimelineDate = string;

const form =
  /^(?<year>\d{4})(?!\d)(?:(?:\s*년\s*|\s*[-./]\s*)(?<month>\d{1,2})(?:(?:\s*월\s*|\s*[-./]\s*)(?<day>\d{1,2})(?:\s*일|(?![\d\p{L}]))|\s*월|(?![\d\p{L}])))?(?:\s*년)?\.?/u;

interface LeadingDate {
  /** Undefined for a day that does not exist. */
  readonly date: TimelineDate | undefined;
  /** As written. */
  readonly written: string;
}

/** Reads the date that a text begins with: `2026-01-22`, `2026. 1. 22.`, `2026년 1월 22일`, a month or a year. */
export function readLeadingDate(text: string): LeadingDate | undefined {
  const match = form.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (match === null || year === undefined) return undefined;
  return { written: match[0].trimEnd(), date: isoDate(year, month, day) };
}

function isoDate(year: string, month: string | undefined, day: string | undefined): TimelineDate | undefined {
  const parts = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  try {
    const date = Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
    return date.slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
