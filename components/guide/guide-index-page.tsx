import { PageShell } from "@/components/site/page-shell";
import { guidePagePath, guidePath } from "@/lib/content/addresses/urls";
import type { GuidePage } from "@/lib/content/guide";
import { text } from "@/lib/site/text";

/** The contents of the editors' guide. */
export function GuideIndexPage({ pages }: { readonly pages: readonly GuidePage[] }) {
  return (
    <PageShell path={guidePath}>
      <div className="max-w-measure">
        <header className="mb-4 border-rule border-b pb-5">
          <h1 className="font-extrabold text-3xl">{text.guide}</h1>
          <p className="mt-2 text-muted">{text.guideIntro}</p>
        </header>
        <ul>
          {pages.map(({ name, title, description }) => (
            <li key={name} className="border-rule border-b py-4 last:border-b-0">
              <h2 className="font-bold text-lg">
                <a href={guidePagePath(name)} className="no-underline hover:underline">
                  {title}
                </a>
              </h2>
              <p className="text-muted text-sm">{description}</p>
            </li>
          ))}
        </ul>
      </div>
    </PageShell>
  );
}
