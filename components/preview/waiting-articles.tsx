import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import { articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { text } from "@/lib/site/text";

/** Articles that are not public yet. */
export function WaitingArticles({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return <p>{text.preview.noneWaiting}</p>;
  return (
    <ul className="divide-y divide-rule border-rule border-b">
      {articles.map(({ file, slug, title, publication, publishedAt }) => (
        <li key={file} className="py-3">
          <PublicationMark publication={publication} />
          <a href={articlePath(slug)}>{title}</a>
          <p className="text-muted text-sm">
            <PublishedTime instant={publishedAt} /> · <code>{file}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
