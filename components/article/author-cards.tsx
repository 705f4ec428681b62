import { authorTerm, introducedAuthor } from "@/lib/site/author";
import { text } from "@/lib/site/text";
import { AuthorProfile } from "./author-profile";

/** Who wrote the article; nothing for an author that the site does not introduce. */
export function AuthorCards({ authors }: { authors: readonly string[] }) {
  const introduced = authors.filter((author) => introducedAuthor(authorTerm(author).slug) !== undefined);
  if (introduced.length === 0) return null;
  return (
    <section aria-label={text.author} className="mt-10 space-y-4 border-rule border-t pt-5">
      {introduced.map((author) => (
        <AuthorProfile key={author} author={author} />
      ))}
    </section>
  );
}
