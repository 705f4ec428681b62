import { text } from "@/lib/site/text";

const style =
  "inline-flex min-h-11 items-center border border-rule px-4 font-medium hover:border-accent hover:text-accent";

/** Hidden without JavaScript; readers can copy the address bar. */
export function ShareButtons() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div role="group" aria-label={text.shareLabel} className="needs-script no-print mt-8 flex gap-2 text-sm">
      <button type="button" data-share="native" hidden className={style}>
        {text.readingAids.share}
      </button>
      <button type="button" data-share="copy" className={style}>
        {text.readingAids.copyLink}
      </button>
    </div>
  );
}
