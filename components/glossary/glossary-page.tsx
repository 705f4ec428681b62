import { DiagnosticList } from "@/components/article/diagnostic-list";
import { initialId } from "@/components/listing/initial-id";
import { InitialLinks } from "@/components/listing/initial-links";
import { PageShell } from "@/components/site/page-shell";
import { glossaryPath } from "@/lib/content/addresses/urls";
import type { Glossary } from "@/lib/content/glossary/glossary";
import { groupByInitial } from "@/lib/content/lists/initials";
import { text } from "@/lib/site/text";
import { GlossaryItem } from "./glossary-item";

interface GlossaryPageProps {
  readonly glossary: Glossary;
  readonly audience: "editors" | "readers";
}

/** Every entry with its explanation, in the order of a Korean dictionary. */
export function GlossaryPage({ glossary, audience }: GlossaryPageProps) {
  const groups = groupByInitial(glossary.entries, ({ term }) => term);
  return (
    <PageShell path={glossaryPath}>
      <div className="max-w-measure">
        <header className="mb-4 border-rule border-b pb-5">
          <h1 className="font-extrabold text-3xl">{text.glossary}</h1>
          <p className="mt-2 text-muted">{text.glossaryNote(glossary.entries.length)}</p>
        </header>
        {audience === "editors" && <DiagnosticList diagnostics={glossary.diagnostics} />}
        <InitialLinks initials={groups.map(({ initial }) => initial)} />
        {groups.map(({ initial, entries }) => (
          <section key={initial} aria-labelledby={initialId(initial)} className="mt-10">
            <h2
              id={initialId(initial)}
              className="scroll-mt-6 border-ink border-b-2 pb-1 font-extrabold text-accent text-xl"
            >
              {initial}
            </h2>
            <dl>
              {entries.map((entry) => (
                <GlossaryItem key={entry.slug} entry={entry} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </PageShell>
  );
}
