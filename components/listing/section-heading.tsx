interface SectionHeadingProps {
  readonly title: string;
  readonly href?: string;
  readonly id?: string;
}

/** The heading of a strip on the front page, under a strong rule. */
export function SectionHeading({ title, href, id }: SectionHeadingProps) {
  return (
    <h2 id={id} className="mb-5 border-ink border-t-2 pt-2 font-bold text-base">
      {href === undefined ? (
        title
      ) : (
        <a href={href} className="no-underline hover:text-accent">
          {title} <span aria-hidden="true">›</span>
        </a>
      )}
    </h2>
  );
}
