import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { decodeUri } from "../content/addresses/decode.ts";
import type { Article } from "../content/article.ts";
import { filesWithin } from "../content/source/file-within.ts";
import { imageColour } from "../public-files/image-colour.ts";
import { readImageSize } from "../public-files/image-file.ts";
import type { PublicRecord } from "../public-files/public-records.ts";

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** How many files are read concurrently: enough for a disk, within the limit of open files. */
const atOnce = 16;

/**
 * Records of the files under `public/` for functions, which lack them, by their names on disk.
 * @param articles whose pictures also get their colours, which takes opening them
 */
export async function recordPublicFiles(
  publicDir: string,
  articles: readonly Article[],
): Promise<ReadonlyMap<string, PublicRecord>> {
  const names = filesWithin(publicDir).files.map((name) => `/${name}`);
  const mentioned = mentionedNames(articles);
  const records = new Map<string, PublicRecord>();
  const queue = names[Symbol.iterator]();
  const work = async () => {
    for (const name of queue) {
      const isShown = mentioned.has(path.posix.basename(name).normalize("NFC"));
      records.set(name, await recordFile(path.join(publicDir, name), isShown));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return records;
}

async function recordFile(file: string, isShown: boolean): Promise<PublicRecord> {
  const image = picture.test(file) ? await readImageSize(file) : undefined;
  const colour = image && isShown ? await imageColour(file) : undefined;
  const { size } = await stat(file);
  return { size, digest: await digestOf(file), ...(image && { image }), ...(colour && { colour }) };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha1");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex").slice(0, 16);
}

/** The file names of everything in the articles that looks like a picture's address. */
function mentionedNames(articles: readonly Article[]): ReadonlySet<string> {
  const texts = articles.flatMap(({ body, leadImage, cardImage, shareImage }) => [
    body,
    leadImage?.src ?? "",
    cardImage?.src ?? "",
    shareImage ?? "",
  ]);
  const names = texts.flatMap((text) => text.match(/[^/\\"'()<>={}\n]+\.(?:avif|jpe?g|png|webp)/gi) ?? []);
  return new Set(names.map((name) => decodeUri(name).normalize("NFC")));
}
