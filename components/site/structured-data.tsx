import { jsonLd } from "@/lib/structured-data/json-ld";
import type { Node } from "@/lib/structured-data/publication";

/** The structured data of a page (JSON-LD). */
export function StructuredData({ nodes }: { readonly nodes: readonly Node[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, and `jsonLd` escapes what ends the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(nodes) }} />;
}
