import { text } from "@/lib/site/text";

interface CountProps {
  readonly of: number;
  readonly className?: string;
}

/** How many articles stand behind a link: a number to see, with its unit to hear. */
export function Count({ of: count, className = "" }: CountProps) {
  return (
    <span className={`count text-muted ${className}`.trimEnd()}>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{text.count(count)}</span>
    </span>
  );
}
