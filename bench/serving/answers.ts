import type { HeadersOfAnswer } from "../results/serving-schema.ts";
import { ask } from "./ask.ts";

/** What each kind of answer says to caches, and whether its entity tag is understood when it comes back. */
export async function measureAnswers(
  origin: string,
  kinds: Readonly<Record<string, string>>,
): Promise<readonly HeadersOfAnswer[]> {
  const answers: HeadersOfAnswer[] = [];
  for (const [name, path] of Object.entries(kinds)) {
    const { status, headers } = await ask(origin, path);
    const { etag } = headers;
    const again = etag === undefined ? undefined : await ask(origin, path, { "If-None-Match": etag });
    answers.push({
      name,
      status,
      type: headers["content-type"]?.split(";")[0],
      cacheControl: headers["cache-control"],
      etag: etag === undefined ? "none" : etag.startsWith("W/") ? "weak" : "strong",
      revalidated: again?.status,
      vary: headers.vary,
    });
  }
  return answers;
}
