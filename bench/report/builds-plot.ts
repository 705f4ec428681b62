import { scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { SiteId } from "../builds/site.ts";
import { sites } from "../builds/sites.ts";
import type { Results } from "../results/schema.ts";
import { measuredSites } from "./builds-section.ts";
import { buildsOf, count, measuredSizes, medianOf } from "./figures.ts";

const width = 760;
const height = 420;
const margin = { top: 20, right: 190, bottom: 50, left: 60 };
const colours: Readonly<Record<SiteId, string>> = {
  attention: "#a8281e",
  "attention-all": "#d98a82",
  astro: "#1f4f82",
  eleventy: "#1d5f41",
  hugo: "#7a4a00",
};
const lineHeight = 16;
const secondTicks = [0.1, 0.3, 1, 3, 10, 30, 100, 300, 1_000];

interface Point {
  readonly size: number;
  readonly seconds: number;
}

/** Seconds of a clean build by number of articles, both on logarithmic scales: a straight slope of one is linear. */
export function buildsPlot(results: Results): string {
  const lines = measuredSites(results).map((id) => ({ id, points: pointsOf(results, id) }));
  const all = lines.flatMap(({ points }) => points.map(({ seconds }) => seconds));
  const sizes = measuredSizes(results);
  const across = scaleLog([Math.min(...sizes), Math.max(...sizes)], [margin.left, width - margin.right]);
  const up = scaleLog([Math.min(...all) / 1.3, Math.max(...all) * 1.3], [height - margin.bottom, margin.top]);
  const pathOf = line<Point>()
    .x(({ size }) => across(size))
    .y(({ seconds }) => up(seconds))
    .digits(1);
  const names = spread(
    lines.flatMap(({ id, points }) =>
      points.slice(-1).map(({ size, seconds }) => ({ id, left: across(size), top: up(seconds) })),
    ),
  );
  const [bottom, right] = [height - margin.bottom, width - margin.right];
  const shown = secondTicks.filter((tick) => tick >= (up.domain()[0] ?? 0) && tick <= (up.domain()[1] ?? 0));
  const svg = x(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "sans-serif",
      "font-size": "13",
    },
    x("title", "Seconds of a clean build by number of articles"),
    x("rect", { width, height, fill: "#fff" }),
    shown.flatMap((tick) => [
      x("line", { x1: margin.left, x2: right, y1: round(up(tick)), y2: round(up(tick)), stroke: "#e3dfd7" }),
      label(`${tick} s`, margin.left - 8, up(tick) + 4, "end"),
    ]),
    sizes.flatMap((size) => [
      x("line", {
        x1: round(across(size)),
        x2: round(across(size)),
        y1: margin.top,
        y2: bottom,
        stroke: "#e3dfd7",
      }),
      label(count(size), across(size), bottom + 20, "middle"),
    ]),
    label("articles", right, bottom + 40, "end"),
    lines.flatMap(({ id, points }) => [
      x("path", { d: pathOf(points) ?? "", fill: "none", stroke: colours[id], "stroke-width": 2 }),
      ...points.map(({ size, seconds }) =>
        x("circle", { cx: round(across(size)), cy: round(up(seconds)), r: 3, fill: colours[id] }),
      ),
    ]),
    names.map(({ id, left, top }) => label(sites[id].label, left + 10, top + 4, "start", colours[id])),
  );
  return `${toXml(svg)}\n`;
}

function pointsOf(results: Results, id: SiteId): readonly Point[] {
  return measuredSizes(results).flatMap((size) => {
    const seconds = medianOf(buildsOf(results, size, id, "clean"));
    return seconds === undefined ? [] : [{ size, seconds }];
  });
}

/** From top to bottom, each far enough below the one before to be read. */
function spread<Name extends { readonly top: number }>(names: readonly Name[]): readonly Name[] {
  let last = Number.NEGATIVE_INFINITY;
  return names
    .toSorted((a, b) => a.top - b.top)
    .map((name) => {
      last = Math.max(name.top, last + lineHeight);
      return { ...name, top: last };
    });
}

function label(text: string, left: number, top: number, anchor: string, fill = "#1a1917") {
  return x("text", { x: round(left), y: round(top), "text-anchor": anchor, fill }, text);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
