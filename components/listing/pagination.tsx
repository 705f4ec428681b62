import { pageStops } from "@/lib/content/lists/paginate";
import { text } from "@/lib/site/text";

interface PaginationProps {
  /** Undefined on the newest page. */
  readonly number: number | undefined;
  /** How many pages have a number. */
  readonly numbered: number;
  readonly pathOf: (number: number | undefined) => string;
}

/** From the newest page down to the oldest, number 1; each is a link, so that it works without JavaScript. */
export function Pagination({ number, numbered, pathOf }: PaginationProps) {
  if (numbered === 0) return null;
  const here = number ?? numbered + 1;
  return (
    <nav aria-label={text.pagination} className="no-print mt-8 border-rule border-t pt-6 text-center text-sm">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {number !== undefined && (
          <Step href={pathOf(number < numbered ? number + 1 : undefined)} rel="prev" label={text.newerPage} />
        )}
        <PageLink
          href={pathOf(undefined)}
          label={text.newestPage}
          place={number === undefined ? "here" : "away"}
        />
        {pageStops(number, numbered).map((stop, place, all) => (
          <PageLink
            key={stop}
            href={pathOf(stop)}
            label={String(stop)}
            name={text.page(stop)}
            place={stop === number ? "here" : "away"}
            gap={(all[place - 1] ?? numbered + 1) - stop > 1}
          />
        ))}
        {here > 1 && <Step href={pathOf(here - 1)} rel="next" label={text.olderPage} />}
      </ul>
      <p className="mt-3 text-muted text-xs">{text.pageNumbers}</p>
    </nav>
  );
}

interface PageLinkProps {
  readonly href: string;
  readonly label: string;
  /** For screen readers, where the label is a bare number. */
  readonly name?: string;
  readonly place: "here" | "away";
  /** Whether numbers are left out before it. */
  readonly gap?: boolean;
}

function PageLink({ href, label, name, place, gap = false }: PageLinkProps) {
  return (
    <li>
      {gap && (
        <span aria-hidden="true" className="px-1 text-muted">
          …
        </span>
      )}
      <a
        href={href}
        aria-label={name}
        aria-current={place === "here" ? "page" : undefined}
        className="inline-flex h-11 min-w-11 items-center justify-center px-2 tabular-nums no-underline hover:text-accent aria-[current=page]:bg-ink aria-[current=page]:text-paper"
      >
        {label}
      </a>
    </li>
  );
}

function Step({ href, rel, label }: { href: string; rel: "prev" | "next"; label: string }) {
  return (
    <li>
      <a
        href={href}
        rel={rel}
        className="inline-flex min-h-11 items-center px-3 no-underline hover:text-accent"
      >
        {label}
      </a>
    </li>
  );
}
