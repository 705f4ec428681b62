import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { linkTarget } from "../content/addresses/link-target.ts";
import { contentPaths } from "../content/source/content-paths.ts";
import { readOwnFile } from "../content/source/own-file.ts";

/** Written by `npm run import`; a site that never was another has none. */
const file = contentPaths.importedSite;

const link = z.object({
  label: z.string(),
  href: z.string().refine((href) => linkTarget(href) !== undefined, {
    message: "이 사이트의 경로(/about)나 https:// 주소를 입력해 주세요.",
  }),
});

const importedSchema = z.object({
  authors: z.record(z.string(), z.object({ name: z.string(), bio: z.string() })).default({}),
  navigations: z
    .record(
      z.string(),
      z.array(z.object({ kind: z.literal("links"), title: z.string(), links: z.array(link) })),
    )
    .default({}),
  legacyPaths: z.array(z.object({ from: z.string().startsWith("/"), to: z.string() })).default([]),
});

/** An address of the old site that was no article's, and where it leads now. */
export interface SiteLegacyPath {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly line: number;
}

export type ImportedSite = Omit<z.output<typeof importedSchema>, "legacyPaths"> & {
  readonly legacyPaths: readonly SiteLegacyPath[];
};

/** What `site.config.ts` takes over from an imported Jekyll site. */
export function importedSite(): ImportedSite {
  return parseImportedSite(new TextDecoder().decode(readOwnFile(process.cwd(), file)));
}

/** @throws with every wrong line named */
export function parseImportedSite(yaml: string): ImportedSite {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: true });
  const [syntax] = document.errors;
  if (syntax !== undefined) throw new Error(`${file}: ${syntax.message}`);
  const result = importedSchema.safeParse(document.toJS() ?? {});
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return {
    ...result.data,
    legacyPaths: result.data.legacyPaths.map((path, place) => {
      const node = document.getIn(["legacyPaths", place, "from"], true);
      const offset = rangeOf(node)?.[0] ?? 0;
      return { ...path, file, line: lines.linePos(offset).line };
    }),
  };
}

function rangeOf(node: unknown): readonly number[] | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  return Array.isArray(node.range) ? node.range : undefined;
}
