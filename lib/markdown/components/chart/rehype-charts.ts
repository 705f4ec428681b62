import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import type { BodyRecord } from "../../body-record.ts";
import { report } from "../../findings/finding.ts";
import { visit } from "../../tree/visit.ts";
import { componentTag } from "../registry.ts";
import { type ChartFolders, readChartFile } from "./chart-file.ts";
import { type ChartProblem, type ChartTable, type ChartType, chartTypes } from "./chart-table.ts";
import { readChartTable } from "./read-chart-table.ts";

const tag = componentTag("Chart");

/** Further findings about the CSV would hide those about the article. */
const mostProblems = 8;

/**
 * Gives each `Chart` the numbers of its CSV; one without numbers keeps only its title.
 *
 * In:  <Chart src="a.csv" type="bar" title="제목" source="출처" />
 * Out: <mdx-chart … id="chart-1" data="{…}">, the numbers as JSON
 */
export function rehypeCharts(folders: ChartFolders, record: BodyRecord) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: Element[] = [];
    visit(tree, "element", (node) => {
      if (node.tagName === tag) found.push(node);
    });
    for (const [place, node] of found.entries()) {
      const read = await readChart(node, folders).catch((error: unknown) => {
        record.diskError = error;
        throw error;
      });
      node.children = [];
      if ("rows" in read) {
        node.properties = { ...node.properties, id: `chart-${place + 1}`, data: JSON.stringify(read) };
      } else {
        node.properties = { title: node.properties.title ?? "" };
        reportProblems(read, node, file);
      }
    }
  };
}

async function readChart(
  { properties }: Element,
  folders: ChartFolders,
): Promise<ChartTable | readonly ChartProblem[]> {
  const { src, title, source, unit } = properties;
  const type = chartTypes.find((each) => each === properties.type);
  // A prop that is missing or wrong has been reported as such.
  if (typeof src !== "string" || title === undefined || source === undefined || type === undefined) return [];
  return readTable(src, type, String(unit ?? ""), folders);
}

async function readTable(src: string, type: ChartType, unit: string, folders: ChartFolders) {
  const text = await readChartFile(src, folders);
  return typeof text === "string" ? readChartTable(text, { type, unit, fileName: src }) : [text];
}

function reportProblems(problems: readonly ChartProblem[], node: Element, file: VFile): void {
  const rest = problems.length - mostProblems;
  for (const { rule, message, mend } of problems.slice(0, mostProblems)) {
    report(file, { rule, message, mend, place: node.position });
  }
  if (rest > 0) {
    report(file, {
      rule: "chart/more",
      message: `같은 데이터 파일에 고칠 곳이 ${rest}곳 더 있습니다.`,
      mend: "위 오류부터 고친 뒤 다시 검사해 주세요.",
      place: node.position,
    });
  }
}
