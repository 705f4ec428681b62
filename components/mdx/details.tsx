import type { ReactNode } from "react";
import { text } from "@/lib/site/text";
import "./details.css";

interface DetailsProps {
  readonly title?: string;
  readonly children?: ReactNode;
}

/** Text that opens on click, without a script (`<details>`). */
export function Details({ title, children }: DetailsProps) {
  return (
    <details>
      <summary>{title}</summary>
      <div className="details-text">{children}</div>
    </details>
  );
}

/** The same for spoilers, with a title that says so. */
export function Spoiler({ title, children }: DetailsProps) {
  return <Details title={title || text.spoiler}>{children}</Details>;
}
