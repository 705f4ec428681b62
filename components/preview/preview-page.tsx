import type { ReactNode } from "react";
import { PageShell } from "@/components/site/page-shell";
import { KoreanText } from "@/components/ui/korean-text";
import { previewPath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import type { CheckReport } from "@/lib/desk/check/report/report-file";
import type { DeploymentChanges } from "@/lib/desk/review/deployment-changes";
import type { RedirectEntry } from "@/lib/redirects/redirect-entry";
import { text } from "@/lib/site/text";
import { ArticleChanges } from "./article-changes";
import { CheckFindings } from "./check-findings";
import { RedirectRows } from "./redirect-rows";
import { WaitingArticles } from "./waiting-articles";

interface PreviewPageProps {
  readonly changes: DeploymentChanges;
  readonly branch: string;
  /** Drafts and scheduled articles. */
  readonly waiting: readonly Article[];
  /** Undefined before the first check. */
  readonly report: CheckReport | undefined;
  readonly redirects: readonly RedirectEntry[];
}

/** What an editor reviews before a deployment becomes the public site. */
export function PreviewPage({ changes, branch, waiting, report, redirects }: PreviewPageProps) {
  const words = text.preview;
  return (
    <PageShell path={previewPath}>
      <header className="mb-8 border-rule border-b pb-5">
        <h1 className="font-extrabold text-3xl">{words.title}</h1>
        <p className="mt-2 max-w-measure text-muted">
          <KoreanText>{words.note}</KoreanText>
        </p>
      </header>
      <div className="space-y-12">
        <Section title={words.changes}>
          <ArticleChanges changes={changes} branch={branch} />
        </Section>
        <Section title={words.waiting}>
          <WaitingArticles articles={waiting} />
        </Section>
        <Section title={words.check}>
          <CheckFindings report={report} />
        </Section>
        <Section title={words.redirects}>
          <RedirectRows entries={redirects} />
        </Section>
      </div>
    </PageShell>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4 border-ink border-t-2 pt-2 font-bold text-lg">{title}</h2>
      {children}
    </section>
  );
}
