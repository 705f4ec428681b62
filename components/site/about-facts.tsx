import { AuthorProfile } from "@/components/article/author-profile";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { MastheadList } from "./masthead-list";

/** What the settings know of the newspaper, below the text of `/about`. */
export function AboutFacts() {
  return (
    <>
      <section aria-labelledby="_masthead" className="mt-12 border-rule border-t pt-5">
        <h2 id="_masthead" className="mb-3 font-bold text-xl">
          {text.masthead.label}
        </h2>
        <MastheadList form="table" />
      </section>
      {site.authors.size > 0 && (
        <section aria-labelledby="_makers" className="mt-10 border-rule border-t pt-5">
          <h2 id="_makers" className="mb-3 font-bold text-xl">
            {text.makers}
          </h2>
          <ul className="space-y-5">
            {[...site.authors.keys()].map((id) => (
              <li key={id}>
                <AuthorProfile author={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
