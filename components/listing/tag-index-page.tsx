import { PageShell } from "@/components/site/page-shell";
import { archivePath, tagPath, tagsPath } from "@/lib/content/addresses/urls";
import type { TermEntry } from "@/lib/content/content-index";
import { groupByInitial } from "@/lib/content/lists/initials";
import { text } from "@/lib/site/text";
import { CountedTerms } from "./counted-terms";
import { initialId } from "./initial-id";
import { InitialLinks } from "./initial-links";
import { ListHeader } from "./list-header";
import { SectionHeading } from "./section-heading";
import { TermLinks } from "./term-links";

/** How many tags stand by how often they are used. Tags of one article have no order among them. */
const mostFrequent = 40;

/** Every tag as a dictionary orders them, and before that those used most. `tags` come with most articles first. */
export function TagIndexPage({ tags }: { tags: readonly TermEntry[] }) {
  const counted = tags.map(({ slug, label, articles }) => ({ slug, label, count: articles.length }));
  const frequent = counted.filter(({ count }) => count > 1).slice(0, mostFrequent);
  const groups = groupByInitial(counted, ({ label }) => label);
  return (
    <PageShell path={tagsPath}>
      <ListHeader
        kind={text.browse}
        kindPath={archivePath}
        title={text.tags}
        note={text.termCount(tags.length)}
      />
      {frequent.length > 0 && (
        <CountedTerms id="frequent-tags" title={text.frequentTags} terms={frequent} pathOf={tagPath} />
      )}
      <section aria-labelledby="tags-in-order" className="mt-12">
        <SectionHeading id="tags-in-order" title={text.tagsInOrder} />
        <InitialLinks initials={groups.map(({ initial }) => initial)} />
        {groups.map(({ initial, entries }) => (
          <section
            key={initial}
            aria-labelledby={initialId(initial)}
            className="mt-6 grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-rule border-t pt-3"
          >
            <h3 id={initialId(initial)} className="scroll-mt-6 font-extrabold text-accent text-xl">
              {initial === "#" ? text.otherInitials : initial}
            </h3>
            <TermLinks terms={entries} pathOf={tagPath} />
          </section>
        ))}
      </section>
    </PageShell>
  );
}
