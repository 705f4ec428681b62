import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Results } from "../results/schema.ts";
import { buildsPlot } from "./builds-plot.ts";
import { measuredSizes } from "./figures.ts";
import { readme } from "./readme.ts";

/** `README.md` and its picture, out of nothing but the results. */
export async function writeReport(folder: string, results: Results): Promise<void> {
  await writeFile(join(folder, "README.md"), readme(results));
  // One size makes no line.
  if (measuredSizes(results).length > 1) await writeFile(join(folder, "builds.svg"), buildsPlot(results));
}
