import { PublishedTime } from "@/components/ui/published-time";
import type { Correction } from "@/lib/content/article";
import { text } from "@/lib/site/text";

export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <section aria-labelledby="_corrections" className="mt-10 border-accent border-l-4 bg-raised px-5 py-4">
      <h2 id="_corrections" className="font-bold text-base">
        {text.corrections}
      </h2>
      <ul className="mt-2 space-y-2 text-sm">
        {corrections.map((correction) => (
          <li key={correction.date + correction.text}>
            <span className="text-muted">
              <PublishedTime instant={correction.date} />
            </span>{" "}
            {correction.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
