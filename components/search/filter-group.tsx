import { text } from "@/lib/site/text";
import { Count } from "../ui/count";

export interface Choice {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly href: string;
}

interface FilterGroupProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  /** `flow` for many short labels. */
  readonly layout?: "rows" | "flow";
}

export function FilterGroup({ title, choices, layout = "rows" }: FilterGroupProps) {
  if (choices.length === 0) return null;
  const isFlow = layout === "flow";
  return (
    <section>
      <h3 className="mb-1 text-muted text-xs">{title}</h3>
      <ul className={isFlow ? "flex flex-wrap gap-x-3" : "max-xl:flex max-xl:flex-wrap max-xl:gap-x-5"}>
        {choices.map(({ label, count, isChosen, href }) => (
          <li key={href}>
            <a
              href={href}
              rel="nofollow"
              aria-current={isChosen ? "true" : undefined}
              aria-label={isChosen ? text.search.remove(label) : undefined}
              className={`${isFlow ? "inline-flex gap-1.5" : "flex justify-between gap-3"} py-1 text-sm no-underline hover:text-accent aria-[current=true]:font-bold aria-[current=true]:text-accent`}
            >
              <span>
                {label}
                {isChosen && <span aria-hidden="true"> ×</span>}
              </span>
              <Count of={count} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
