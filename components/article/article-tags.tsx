import type { Term } from "@/lib/content/article";
import { tagPath } from "@/lib/content/urls";
import { text } from "@/lib/site/text";

export function ArticleTags({ tags }: { tags: readonly Term[] }) {
  return (
    <nav aria-label={text.articleTags} className="no-print mt-10">
      <ul className="flex flex-wrap gap-2 text-sm">
        {tags.map(({ label, slug }) => (
          <li key={slug}>
            <a
              href={tagPath(slug)}
              rel="tag"
              className="inline-block border border-rule px-3 py-1.5 no-underline hover:border-accent hover:text-accent"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
