import { tagPath } from "@/lib/content/addresses/urls";
import type { Term } from "@/lib/content/article";
import { termBySlug } from "@/lib/content/content-index";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

/** A tag of hidden articles only has no page to link to. */
export async function ArticleTags({ tags }: { tags: readonly Term[] }) {
  const content = await siteContent();
  const listed = tags.filter(({ slug }) => termBySlug(content.tags, slug) !== undefined);
  if (listed.length === 0) return null;
  return (
    <nav aria-label={text.articleTags} className="no-print mt-10">
      <ul className="flex flex-wrap gap-2 text-sm">
        {listed.map(({ label, slug }) => (
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
