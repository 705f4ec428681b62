import { Fragment } from "react";
import { authorPath } from "@/lib/content/addresses/urls";
import { termBySlug } from "@/lib/content/content-index";
import { authorTerm } from "@/lib/site/author";
import { siteContent } from "@/lib/site/content";

/** The names of an article's authors; those with a page are links. */
export async function Byline({ authors }: { authors: readonly string[] }) {
  const content = await siteContent();
  return [...new Map(authors.map(authorTerm).map((term) => [term.slug, term])).values()].map(
    ({ slug, label }, place) => (
      <Fragment key={slug}>
        {place > 0 && ", "}
        {/* Who wrote hidden articles alone stands in no list. */}
        {termBySlug(content.authors, slug) === undefined ? (
          label
        ) : (
          <a href={authorPath(slug)} rel="author" className="no-underline hover:underline">
            {label}
          </a>
        )}
      </Fragment>
    ),
  );
}
