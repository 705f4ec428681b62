import { formatDate } from "@/lib/i18n/format-date";
import type { MastheadKey } from "@/lib/settings/masthead";
import { text } from "@/lib/site/text";
import site from "@/site.config";

/** In the order in which Korean newspapers have them. */
const order = [
  "title",
  "registrationNumber",
  "registeredOn",
  "publisher",
  "editor",
  "office",
  "phone",
  "email",
  "youthProtection",
  "foundedOn",
  "ownership",
] as const satisfies readonly MastheadKey[];

/** What the footer leaves to the page about the newspaper. */
const onlyOnAbout: readonly MastheadKey[] = ["foundedOn", "ownership"];

interface MastheadListProps {
  /** `line` in the footer, `table` on the page about the newspaper. */
  readonly form: "line" | "table";
}

/** Who publishes and edits the newspaper, and how to reach them; nothing where it says nothing. */
export function MastheadList({ form }: MastheadListProps) {
  const said = order.flatMap((key) => {
    const value = site.masthead[key] ?? (key === "title" ? site.name : undefined);
    return value === undefined || (form === "line" && onlyOnAbout.includes(key)) ? [] : [{ key, value }];
  });
  // The title alone stands beside it anyway.
  if (said.length < 2) return null;
  return (
    <dl
      className={
        form === "line"
          ? "flex flex-wrap gap-x-4 gap-y-1 text-xs"
          : "grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]"
      }
    >
      {said.map(({ key, value }) => (
        <div key={key} className={form === "line" ? "flex gap-x-1.5" : "contents"}>
          <dt className={form === "line" ? "shrink-0" : "text-muted"}>{text.masthead[key]}</dt>
          <dd className={form === "line" ? "text-ink" : "max-sm:mb-2"}>
            <MastheadValue name={key} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function MastheadValue({ name, value }: { readonly name: MastheadKey; readonly value: string }) {
  switch (name) {
    case "email":
      return (
        <a href={`mailto:${value}`} className="underline hover:text-accent">
          {value}
        </a>
      );
    case "phone":
      return (
        <a href={`tel:${value.replace(/[^+\d]/g, "")}`} className="no-underline">
          {value}
        </a>
      );
    case "registeredOn":
    case "foundedOn":
      // A date that is none is a finding of the check, and is shown as it is written.
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? (
        <time dateTime={value}>{formatDate(`${value}T12:00:00+09:00`, site.language)}</time>
      ) : (
        value
      );
    default:
      return value;
  }
}
