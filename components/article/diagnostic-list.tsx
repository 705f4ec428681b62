import type { Diagnostic, Severity } from "@/lib/content/diagnostic";
import { text } from "@/lib/site/text";

const colours: Record<Severity, string> = {
  error: "text-accent",
  warning: "text-warning",
  hint: "text-muted",
};

/** What is wrong with an article, on its own page in `dev` and previews, for the editor who reads it there. */
export function DiagnosticList({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
  const found = diagnostics.filter(({ severity }) => severity !== "hint");
  if (found.length === 0) return null;
  return (
    <section
      aria-labelledby="_diagnostics"
      className="mb-8 border-warning border-l-4 bg-warning-soft px-5 py-4 text-sm"
    >
      <h2 id="_diagnostics" className="font-bold text-base">
        {text.diagnostics}
      </h2>
      <ul className="mt-2 space-y-3">
        {found.map(({ column, file, line, mend, message, rule, severity }) => (
          <li key={`${rule}:${line}:${column}:${message}`}>
            <strong className={colours[severity]}>{text.severity[severity]}</strong> {message}
            <br />
            <span>{mend}</span>
            <br />
            <code className="text-muted text-xs">
              {text.place(file, line, column)} · {rule}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
