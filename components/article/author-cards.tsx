import { authorName } from "@/lib/site/author";
import { text } from "@/lib/site/text";
import site from "@/site.config";

/** Who wrote the article; nothing for an author that the site does not introduce. */
export function AuthorCards({ authors }: { authors: readonly string[] }) {
  const introduced = authors.filter((author) => site.authors.has(author));
  if (introduced.length === 0) return null;
  return (
    <section aria-label={text.author} className="mt-10 border-rule border-t pt-5">
      {introduced.map((author) => (
        <p key={author} className="text-sm">
          <strong className="font-bold">{authorName(author)}</strong>{" "}
          <span className="text-muted">{site.authors.get(author)?.bio}</span>
        </p>
      ))}
    </section>
  );
}
