import { Children, type ReactNode } from "react";
import { text } from "@/lib/site/text";
import "./compare.css";

interface CompareProps {
  readonly beforelabel?: string;
  readonly afterlabel?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Written by `lib/markdown`: `slider` if both images have the same proportions. */
  readonly layout?: "slider" | "pair";
  /** The two images, made by `lib/markdown`. */
  readonly children?: ReactNode;
}

/**
 * Two images of one thing, before and after. Without JavaScript they are side by side; with it they overlap, divided by
 * a slider (`lib/reader/divide-comparisons.ts`).
 */
export function Compare({ layout = "pair", caption, credit, children, ...labels }: CompareProps) {
  const before = labels.beforelabel || text.compare.before;
  const after = labels.afterlabel || text.compare.after;
  const [first, second] = Children.toArray(children);
  return (
    <figure className={`compare compare--${layout}`}>
      <div className="compare-images">
        <CompareImage label={before}>{first}</CompareImage>
        <CompareImage label={after}>{second}</CompareImage>
        {layout === "slider" && (
          <input
            type="range"
            className="compare-slider needs-script"
            min={0}
            max={100}
            defaultValue={50}
            aria-label={text.compare.divide(before, after)}
          />
        )}
      </div>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function CompareImage({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <figure className="compare-image">
      <figcaption>{label}</figcaption>
      {children}
    </figure>
  );
}
