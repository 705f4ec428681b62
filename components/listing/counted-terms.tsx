import type { CountedTerm } from "@/lib/content/lists/related-tags";
import { SectionHeading } from "./section-heading";
import { TermLinks } from "./term-links";

interface CountedTermsProps {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly CountedTerm[];
  readonly pathOf: (slug: string) => string;
}

/** Terms side by side under a heading, each with its count. */
export function CountedTerms({ id, title, terms, pathOf }: CountedTermsProps) {
  return (
    <section aria-labelledby={id} className="no-print mt-12">
      <SectionHeading id={id} title={title} />
      <TermLinks terms={terms} pathOf={pathOf} />
    </section>
  );
}
