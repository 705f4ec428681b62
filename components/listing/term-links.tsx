import type { CountedTerm } from "@/lib/content/lists/related-tags";
import { Count } from "../ui/count";

interface TermLinksProps {
  readonly terms: readonly CountedTerm[];
  readonly pathOf: (slug: string) => string;
}

/** Terms side by side, each with its count. */
export function TermLinks({ terms, pathOf }: TermLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {terms.map(({ slug, label, count }) => (
        <li key={slug}>
          <a href={pathOf(slug)} className="inline-block py-1 no-underline hover:text-accent">
            {label} <Count of={count} className="text-sm" />
          </a>
        </li>
      ))}
    </ul>
  );
}
