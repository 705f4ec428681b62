import { text } from "@/lib/site/text";

interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly pathOf: (page: number) => string;
}

/** Pages around this one, and the first and last; each is a link, so that it works without JavaScript. */
export function Pagination({ page, pages, pathOf }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={text.pagination} className="mt-8 border-rule border-t pt-6">
      <ul className="flex flex-wrap items-center justify-center gap-1 text-sm">
        {page > 1 && <Step href={pathOf(page - 1)} rel="prev" label={text.previousPage} />}
        {pagesAround(page, pages).map((number, place, all) => (
          <li
            key={number}
            className={number - (all[place - 1] ?? number) > 1 ? "before:px-2 before:content-['…']" : ""}
          >
            <a
              href={pathOf(number)}
              aria-label={text.page(number)}
              aria-current={number === page ? "page" : undefined}
              className="inline-flex size-11 items-center justify-center no-underline hover:text-accent aria-[current=page]:bg-ink aria-[current=page]:text-paper"
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && <Step href={pathOf(page + 1)} rel="next" label={text.nextPage} />}
      </ul>
    </nav>
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

function pagesAround(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].sort((a, b) => a - b);
}
