import type { Weight } from "../results/page-weights-schema.ts";
import type { Results } from "../results/schema.ts";
import { markdownTable } from "./markdown-table.ts";

const kinds = ["html", "css", "js", "fonts"] as const;

/** What a page costs a reader before any interaction. */
export function pageWeightSection({ pageWeights }: Results): string {
  const how =
    "`npx tsx bench/page-weight.ts` opens one page of each kind of the production build in a browser that was never there before, waits until it asks for nothing more, and adds up what came. Compressed sizes in kB (1,000 bytes): brotli of quality 5, as CDNs compress on the fly, and gzip in brackets; fonts as they are. The last line is a site made with Next that says one word: Next's floor.";
  if (pageWeights === undefined) return `${how}\n\nNot measured yet.`;
  const rows = pageWeights.pages.map(({ name, weights }) => {
    const other = weights.filter(({ kind }) => kind === "other" || kind === "images");
    return [
      name,
      ...kinds.map((kind) => cell(weights.filter((weight) => weight.kind === kind))),
      cell(weights.filter(({ kind }) => kind === "html" || kind === "css")),
      cell(weights),
      sum(weights, "requests"),
      other.length === 0 ? undefined : sum(other, "requests"),
    ];
  });
  const head = [
    "page",
    "HTML",
    "CSS",
    "JavaScript",
    "fonts",
    "HTML + CSS",
    "all",
    "requests",
    "of them other",
  ];
  return `${how}\n\n${pageWeights.date}.\n\n${markdownTable(head, rows)}`;
}

function cell(weights: readonly Weight[]): string | undefined {
  if (weights.length === 0) return undefined;
  return `${kilobytes(sum(weights, "brotli"))} (${kilobytes(sum(weights, "gzip"))})`;
}

function sum(weights: readonly Weight[], figure: "requests" | "brotli" | "gzip"): number {
  return weights.reduce((total, weight) => total + weight[figure], 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
