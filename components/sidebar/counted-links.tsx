import { Count } from "../ui/count";
import { isWithin } from "./is-within";

interface CountedLinksProps {
  readonly title: string;
  readonly titlePath: string;
  /** The page's own path. */
  readonly path: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly count: number }[];
  readonly more?: { readonly label: string; readonly href: string } | undefined;
  /** Side by side, for many short labels. */
  readonly compact?: true;
}

export function CountedLinks({ title, titlePath, path, links, more, compact }: CountedLinksProps) {
  return (
    <nav aria-label={title}>
      <h2 className="mb-2 border-ink border-t-2 pt-2 font-bold text-sm">
        <a href={titlePath} className="no-underline hover:text-accent">
          {title}
        </a>
      </h2>
      <ul className={compact ? "flex flex-wrap gap-x-3" : ""}>
        {links.map(({ label, href, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isWithin(path, href) ? "page" : undefined}
              className={`${compact ? "inline-flex gap-1.5" : "flex justify-between gap-3"} py-1 text-sm no-underline hover:text-accent aria-[current=page]:font-bold aria-[current=page]:text-accent`}
            >
              {label} <Count of={count} />
            </a>
          </li>
        ))}
      </ul>
      {more && (
        <a href={more.href} className="mt-2 inline-block py-1 text-muted text-sm hover:text-accent">
          {more.label}
        </a>
      )}
    </nav>
  );
}
