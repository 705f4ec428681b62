import { DiagnosticList } from "@/components/article/diagnostic-list";
import { PublishedTime } from "@/components/ui/published-time";
import type { CheckReport } from "@/lib/desk/check/report/report-file";
import { text } from "@/lib/site/text";

/** The findings of the last check of all articles, including hints. */
export function CheckFindings({ report }: { readonly report: CheckReport | undefined }) {
  if (report === undefined) return <p>{text.preview.notChecked}</p>;
  const { at, diagnostics } = report;
  return (
    <>
      <p className="mb-4 text-muted text-sm">
        <PublishedTime instant={at} />: {text.preview.checked}
      </p>
      {diagnostics.length === 0 ? (
        <p>{text.preview.nothingFound}</p>
      ) : (
        <DiagnosticList title={text.preview.found} diagnostics={diagnostics} shows="everything" />
      )}
    </>
  );
}
