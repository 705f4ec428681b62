import type { Route } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { contentRedirects } from "@/lib/redirects/content-redirects.ts";
import type { QueryPair } from "@/lib/redirects/legacy-path.ts";
import { siteContent } from "@/lib/site/content.ts";

/**
 * The second door of the redirect table: whatever no other route answered.
 * @see docs/architecture.md
 */
export default async function LegacyPath({ params, searchParams }: PageProps<"/[...legacy]">) {
  const { legacy } = await params;
  const find = contentRedirects(await siteContent());
  const destination = find(legacy, pairsOf(await searchParams));
  if (destination === undefined) notFound();
  permanentRedirect(destination as Route);
}

function pairsOf(query: Readonly<Record<string, string | string[] | undefined>>): QueryPair[] {
  return Object.entries(query).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): QueryPair => [name, value]),
  );
}
