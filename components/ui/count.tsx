import { text } from "@/lib/site/text";

interface CountProps {
  readonly of: number;
  readonly className?: string;
}

/** The number of articles behind a link, with its unit for screen readers. */
export function Count({ of: count, className = "" }: CountProps) {
  return (
    <span className={`count text-muted ${className}`.trimEnd()}>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{text.count(count)}</span>
    </span>
  );
}
