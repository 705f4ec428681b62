import { isWithin } from "./is-within";

interface LinkListProps {
  readonly title: string;
  readonly path: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

export function LinkList({ title, path, links }: LinkListProps) {
  return (
    <nav aria-label={title}>
      <h2 className="mb-2 border-ink border-t-2 pt-2 font-bold text-sm">{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isWithin(path, href) ? "page" : undefined}
              className="block py-1 text-sm no-underline hover:text-accent aria-[current=page]:font-bold aria-[current=page]:text-accent"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
