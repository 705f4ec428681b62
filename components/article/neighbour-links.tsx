import { articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import type { Neighbours } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";

export function NeighbourLinks({ older, newer }: Neighbours) {
  if (older === undefined && newer === undefined) return null;
  return (
    <nav
      aria-label={text.neighbours}
      className="no-print mt-10 grid gap-4 border-rule border-t pt-6 sm:grid-cols-2"
    >
      {older && <NeighbourLink article={older} rel="prev" label={text.olderArticle} />}
      {newer && <NeighbourLink article={newer} rel="next" label={text.newerArticle} />}
    </nav>
  );
}

function NeighbourLink({ article, rel, label }: { article: Article; rel: "prev" | "next"; label: string }) {
  return (
    <a
      href={articlePath(article.slug)}
      rel={rel}
      className={`group block no-underline ${rel === "next" ? "sm:col-start-2 sm:text-right" : ""}`}
    >
      <span className="text-muted text-sm">{label}</span>
      <span className="block font-bold group-hover:underline">{article.title}</span>
    </a>
  );
}
