import { slugify } from "../../content/addresses/slug.ts";
import { offsetOf, readDateForm } from "../../content/front-matter/date-form.ts";
import { datedName } from "../../content/source/dated-name.ts";
import type { SourceFile } from "../../content/source/source-file.ts";
import { plainFrontMatter } from "./plain-front-matter.ts";

/** An article that has, or will have, a public page. */
export interface ScheduledArticle {
  readonly file: string;
  readonly slug: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
}

/**
 * When and where a file's article is public; undefined for a draft, an article that only forwards, and one with an
 * unreadable date, which stops a build anyway. Needs no package.
 */
export function scheduledArticle({ file, text }: SourceFile): ScheduledArticle | undefined {
  const values = plainFrontMatter(text);
  if (isYes(values.get("draft")) || isNo(values.get("published"))) return undefined;
  if (values.has("redirect_to")) return undefined;
  const { date, name } = datedName(file);
  const publishedAt = instantOf(values.get("date") ?? date);
  return publishedAt === undefined
    ? undefined
    : { file, slug: slugify(values.get("slug") ?? name), publishedAt };
}

function isYes(value: string | undefined): boolean {
  return /^(?:true|yes|on|y|1)$/i.test(value ?? "");
}

function isNo(value: string | undefined): boolean {
  return /^(?:false|no|off|n|0)$/i.test(value ?? "");
}

/** Seoul has had one offset since 1988, and no older article is scheduled. */
const seoulOffset = "+09:00";

/** The instant of a written date; undefined for an impossible day or time. */
function instantOf(text: string | undefined): number | undefined {
  const written = text === undefined ? undefined : readDateForm(text);
  if (written === undefined) return undefined;
  const { year, month, day, hour, minute, second, zone } = written;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(utc);
  const found = [back.getUTCMonth() + 1, back.getUTCDate(), back.getUTCHours(), back.getUTCMinutes()];
  const isReal = second < 60 && found.join() === [month, day, hour, minute].join();
  return isReal ? utc - millisecondsOf(offsetOf(zone) ?? seoulOffset) : undefined;
}

function millisecondsOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
