import type { ReactNode } from "react";

interface CalloutProps {
  readonly type: "note" | "tip" | "warning" | "definition";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A box beside the text: a note, a tip, a warning, or what a term means. */
export function Callout({ type, title, children }: CalloutProps) {
  return (
    <aside className={`callout callout--${type}`}>
      {title && <p className="callout-title">{title}</p>}
      {children}
    </aside>
  );
}
