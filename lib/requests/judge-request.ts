/** The decision about a request before Next sees it. */
export type Verdict =
  | { readonly kind: "passes"; readonly target: string }
  | { readonly kind: "refused"; readonly status: 400 | 405 };

/** The site accepts no data; its forms use GET. */
export const answeredMethods: readonly string[] = ["GET", "HEAD"];

const imagePath = "/_next/image";

/**
 * Refuses what Next answers with an error of the server or with a line in the log: other methods, targets that are no
 * path, pictures that are no files of the site. What passes has the form of a path.
 * @param isPublicFile whether an encoded path names a file below `public/`
 * @see https://www.rfc-editor.org/rfc/rfc9112#name-request-target
 */
export function judgeRequest(
  method: string,
  target: string,
  isPublicFile: (path: string) => boolean,
): Verdict {
  if (!answeredMethods.includes(method)) return { kind: "refused", status: 405 };
  const path = target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, "").replace(/^(?=[?#]|$)/, "/");
  if (!path.startsWith("/") || (path !== target && !URL.canParse(target))) {
    return { kind: "refused", status: 400 };
  }
  const picture = pictureOf(path);
  return picture === undefined || isPublicFile(picture)
    ? { kind: "passes", target: path }
    : { kind: "refused", status: 400 };
}

/** The path of the picture that the image optimiser would fetch; what it refuses by itself is left to it. */
function pictureOf(path: string): string | undefined {
  const [address, query] = path.split("?", 2);
  if (address?.toLowerCase() !== imagePath) return undefined;
  const asked = new URLSearchParams(query).get("url");
  return asked?.startsWith("/") ? asked : undefined;
}
