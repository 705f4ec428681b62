import type { Heading } from "@/lib/markdown/body";
import { text } from "@/lib/site/text";

interface TableOfContentsProps {
  readonly headings: readonly Heading[];
  /** The article's title for it; empty for the site's default. */
  readonly label: string;
  /** `beside` the text on wide screens, `inline` and folded on narrow ones: CSS shows one of the two. */
  readonly place: "beside" | "inline";
}

export function TableOfContents({ headings, label, place }: TableOfContentsProps) {
  const title = label || text.tableOfContents;
  const list = (
    <ol data-contents="" className={`contents-${place} space-y-1.5 text-sm`}>
      {headings
        .filter(({ depth }) => depth <= 3)
        .map(({ depth, id, text: words }) => (
          <li key={id} className={depth === 3 ? "pl-4 text-muted" : ""}>
            <a href={`#${id}`} className="contents-link inline-block py-0.5 no-underline hover:text-accent">
              {words}
            </a>
          </li>
        ))}
    </ol>
  );
  if (place === "inline") {
    return (
      <details className="no-print mb-8 border-rule border-y py-3 xl:hidden">
        <summary className="cursor-pointer font-bold text-sm">{title}</summary>
        <nav aria-label={title} className="pt-3">
          {list}
        </nav>
      </details>
    );
  }
  return (
    <nav aria-label={title} className="no-print hidden xl:block">
      <div className="sticky top-8 max-h-[calc(100vh-4rem)] overflow-y-auto border-rule border-l pl-5">
        <p className="mb-2 font-bold text-sm">{title}</p>
        {list}
      </div>
    </nav>
  );
}
