import { text } from "@/lib/site/text";
import site from "@/site.config";

/** What the settings turn on that concerns readers, below the text of `/privacy`: it cannot be untrue. */
export function PrivacyFacts() {
  const { analytics } = site;
  return (
    <section aria-labelledby="_facts" className="mt-12 border-rule border-t pt-5">
      <h2 id="_facts" className="mb-3 font-bold text-xl">
        {text.privacy.title}
      </h2>
      <ul className="list-disc space-y-2 pl-6">
        <li>
          {analytics === undefined
            ? text.privacy.notCounted
            : text.privacy.counted(new URL(analytics.script).hostname)}
        </li>
        <li>{text.privacy.embeds}</li>
      </ul>
    </section>
  );
}
