import type { ReactNode } from "react";
import { foreignAddress } from "@/lib/content/addresses/read-address";
import site from "@/site.config";
import "./quote.css";

interface QuoteProps {
  readonly by?: string;
  readonly source?: string;
  readonly href?: string;
  readonly children?: ReactNode;
}

/** A quotation with its speaker and source. */
export function Quote({ by, source, href, children }: QuoteProps) {
  const work = source ?? (by === undefined ? href : undefined);
  return (
    <figure className="quote">
      <blockquote cite={href}>{children}</blockquote>
      {(by || work) && (
        <figcaption>
          {by && (href && !work ? <SourceLink href={href}>{by}</SourceLink> : by)}
          {by && work && ", "}
          {work && <cite>{href ? <SourceLink href={href}>{work}</SourceLink> : work}</cite>}
        </figcaption>
      )}
    </figure>
  );
}

function SourceLink({ href, children }: { readonly href: string; readonly children: string }) {
  const address = foreignAddress(href, site.url);
  if (address === undefined) return <a href={href}>{children}</a>;
  return (
    <a href={address} className="external" rel="noopener noreferrer">
      {children}
    </a>
  );
}
