import type { ColdFigures } from "./measure-cold.ts";
import type { FileFigures, OutputFigures } from "./measure-output.ts";

/** The figures as text; `docs/operating.md` has them for several sizes of sites. */
export function figureLines(figures: OutputFigures, cold: readonly ColdFigures[]): readonly string[] {
  const { functions, largest, output, own, redirects, routes } = figures;
  return [
    `Output: ${filesLine(output)}, beside ${filesLine(own)} of public/; ${functions} functions, the largest ${largest.name} with ${largest.megabytes.toFixed(1)} MB; ${redirects} redirects among ${routes} routes.`,
    "First request to a function, processor time (starting Node and the launcher, then the request):",
    ...cold.map(
      ({ request, start, status, what }) =>
        `  ${what}: ${start.toFixed(2)} s + ${request.toFixed(2)} s (${status})`,
    ),
  ];
}

function filesLine({ files, megabytes }: FileFigures): string {
  return `${files} files, ${megabytes.toFixed(0)} MB`;
}
