import { text } from "@/lib/site/text";
import { initialId } from "./initial-id";

/** Links to the sections of a list that stands in the order of a dictionary. */
export function InitialLinks({ initials }: { initials: readonly string[] }) {
  return (
    <nav aria-label={text.glossaryInitials} className="no-print">
      <ul className="flex flex-wrap gap-x-1">
        {initials.map((initial) => (
          <li key={initial}>
            <a
              href={`#${encodeURIComponent(initialId(initial))}`}
              aria-label={initial === "#" ? text.otherInitials : undefined}
              className="inline-grid size-9 place-items-center font-bold no-underline hover:text-accent"
            >
              {initial}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
