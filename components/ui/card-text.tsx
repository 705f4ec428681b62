import type { ReactNode } from "react";
import type { Term } from "@/lib/content/article";
import { PublishedTime } from "./published-time";

interface CardTextProps {
  /** Undefined where the heading above the card says it already. */
  readonly category: Term | undefined;
  /** Undefined for a page, which has no date. */
  readonly publishedAt: string | undefined;
  readonly size?: "small" | "large";
  /** The headline and what follows it. */
  readonly children: ReactNode;
}

const sizes = {
  small: { category: "text-xs", time: "mt-1.5 text-muted text-xs" },
  large: { category: "text-sm", time: "mt-3 text-muted text-sm" },
};

/** The text of a card: the category above the headline, the time below. */
export function CardText({ category, publishedAt, size = "small", children }: CardTextProps) {
  const classes = sizes[size];
  return (
    <>
      {category && <p className={`font-medium text-accent ${classes.category}`}>{category.label}</p>}
      {children}
      {publishedAt !== undefined && (
        <p className={classes.time}>
          <PublishedTime instant={publishedAt} form="relative" />
        </p>
      )}
    </>
  );
}
