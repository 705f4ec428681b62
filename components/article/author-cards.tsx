import { authorTerm, introducedAuthor } from "@/lib/site/author";
import { text } from "@/lib/site/text";
import { Byline } from "./byline";

/** The article's authors; nothing for authors who are not in `site.config.ts`. */
export function AuthorCards({ authors }: { authors: readonly string[] }) {
  const introduced = authors.filter((author) => introducedAuthor(authorTerm(author).slug) !== undefined);
  if (introduced.length === 0) return null;
  return (
    <section aria-label={text.author} className="mt-10 border-rule border-t pt-5">
      {introduced.map((author) => (
        <p key={author} className="text-sm">
          <strong className="font-bold">
            <Byline authors={[author]} />
          </strong>{" "}
          <span className="text-muted">{introducedAuthor(authorTerm(author).slug)?.bio}</span>
        </p>
      ))}
    </section>
  );
}
