import type { ReactNode } from "react";
import { text } from "@/lib/site/text";
import "./details.css";

interface DetailsProps {
  readonly title?: string;
  readonly children?: ReactNode;
}

/** Text that opens when the reader asks for it; the browser does that by itself. */
export function Details({ title, children }: DetailsProps) {
  return (
    <details>
      <summary>{title}</summary>
      <div className="details-text">{children}</div>
    </details>
  );
}

/** The same for what gives something away: the title says that there is something to give away. */
export function Spoiler({ title, children }: DetailsProps) {
  return <Details title={title || text.spoiler}>{children}</Details>;
}
