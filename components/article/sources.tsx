import { safeUrl } from "@/lib/content/addresses/decode";
import type { Source } from "@/lib/content/article";
import { text } from "@/lib/site/text";

export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <section aria-labelledby="_sources" className="mt-10 border-rule border-t pt-5">
      <h2 id="_sources" className="font-bold text-base">
        {text.sources}
      </h2>
      <ul className="mt-2 space-y-1.5 text-sm">
        {sources.map(({ label, url }) => (
          <li key={url}>
            <a href={safeUrl(url)} rel="noopener noreferrer" className="external underline hover:text-accent">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
