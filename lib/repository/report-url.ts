import type { Repository } from "./repository-links.ts";

interface Report {
  readonly title: string;
  /** Absolute address of the article. */
  readonly address: string;
  /** What stands in a letter for the reader to fill in. */
  readonly body: string;
}

/**
 * GitHub's form for a correction (`.github/ISSUE_TEMPLATE/correction.yml`) with the article filled in, or a letter to the
 * editors; undefined where neither is there.
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function reportUrl(
  { title, address, body }: Report,
  repository: Repository | undefined,
  email: string | undefined,
): string | undefined {
  if (repository !== undefined) {
    const query = { template: "correction.yml", title, address };
    return `${repository.url.replace(/\/$/, "")}/issues/new?${encode(query)}`;
  }
  return email === undefined ? undefined : `mailto:${encodeURI(email)}?${encode({ subject: title, body })}`;
}

/** Programs for letters take `+` as it is written. @see https://www.rfc-editor.org/rfc/rfc6068#section-5 */
function encode(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed().replace(/\n/g, "\r\n"))}`)
    .join("&");
}
