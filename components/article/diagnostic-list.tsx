import type { Diagnostic, Severity } from "@/lib/content/findings/diagnostic";
import { text } from "@/lib/site/text";

const colours: Record<Severity, string> = {
  error: "text-accent",
  warning: "text-warning",
  hint: "text-muted",
};

interface DiagnosticListProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly title?: string;
  /** Hints are not shown here. */
  readonly shows?: "what matters" | "everything";
}

/** The findings about an article, on its page in `dev` and previews. */
export function DiagnosticList({
  diagnostics,
  title = text.diagnostics,
  shows = "what matters",
}: DiagnosticListProps) {
  const found = diagnostics.filter(({ severity }) => shows === "everything" || severity !== "hint");
  if (found.length === 0) return null;
  return (
    <section aria-label={title} className="mb-8 border-warning border-l-4 bg-warning-soft px-5 py-4 text-sm">
      <h2 className="font-bold text-base">{title}</h2>
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
