import { readFileSync } from "node:fs";
import type { OutputConfig } from "./build-output.ts";
import { contentTypeOf } from "./content-type.ts";
import { type BuiltOutput, outputAt } from "./read-outputs.ts";

interface ImageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Answers as the image optimiser does for what it takes and what it refuses; the picture is sent as large as it is.
 * @see https://vercel.com/docs/build-output-api/configuration#images
 */
export function optimisedImage(built: BuiltOutput, url: string): ImageAnswer {
  const query = new URL(url, "http://site").searchParams;
  const source = query.get("url") ?? "";
  if (!isAllowed(built.config.images, source, Number(query.get("w")), Number(query.get("q")))) {
    return { status: 400, headers: {}, body: Buffer.from("INVALID_IMAGE_OPTIMIZE_REQUEST") };
  }
  const output = outputAt(built, source)?.output;
  if (output?.kind !== "static") {
    return { status: 404, headers: {}, body: Buffer.from("OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED") };
  }
  return {
    status: 200,
    headers: { "content-type": contentTypeOf(output.file) },
    body: readFileSync(output.file),
  };
}

function isAllowed(images: OutputConfig["images"], source: string, width: number, quality: number): boolean {
  if (images === undefined || !source.startsWith("/") || !images.sizes.includes(width)) return false;
  if (images.qualities !== undefined && !images.qualities.includes(quality)) return false;
  const [path = "", search] = source.split("?", 2);
  return (images.localPatterns ?? []).some(
    (pattern) =>
      new RegExp(pattern.pathname).test(path) &&
      (pattern.search === undefined || pattern.search === (search === undefined ? "" : `?${search}`)),
  );
}
