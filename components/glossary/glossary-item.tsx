import type { GlossaryEntry } from "@/lib/content/glossary/glossary";
import { text } from "@/lib/site/text";

export function GlossaryItem({ entry }: { readonly entry: GlossaryEntry }) {
  const { term, slug, aliases, explanation, source } = entry;
  return (
    <div className="border-rule border-b py-5 last:border-b-0">
      <dt id={slug} className="scroll-mt-6 font-bold text-lg target:text-accent">
        {term}
      </dt>
      <dd className="mt-1 space-y-1.5">
        <p>{explanation}</p>
        {(aliases.length > 0 || source) && (
          <p className="flex flex-wrap gap-x-5 text-muted text-sm">
            {aliases.length > 0 && (
              <span>
                {text.glossaryAliases}: {aliases.join(", ")}
              </span>
            )}
            {source && (
              <span>
                {text.sources}:{" "}
                <a
                  href={source.url}
                  rel="noopener noreferrer"
                  className="external underline hover:text-accent"
                >
                  {source.label}
                </a>
              </span>
            )}
          </p>
        )}
      </dd>
    </div>
  );
}
