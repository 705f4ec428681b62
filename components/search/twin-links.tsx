import { articlePath } from "@/lib/content/addresses/urls";
import type { Twin } from "@/lib/search/search-answer";
import { text } from "@/lib/site/text";

/** The articles that a result stands for: same day, same headline, told apart by their time in Seoul. */
export function TwinLinks({ twins }: { twins: readonly Twin[] }) {
  if (twins.length === 0) return null;
  return (
    <details className="mt-1.5 text-muted text-xs">
      <summary className="inline-block cursor-pointer py-1 hover:text-accent">
        {text.search.twins(twins.length)}
      </summary>
      <ul className="flex flex-wrap gap-x-4">
        {twins.map(({ slug, publishedAt }) => (
          <li key={slug}>
            <a href={articlePath(slug)} className="inline-block py-1 underline">
              <time dateTime={publishedAt}>{publishedAt.slice(11, 16)}</time>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
