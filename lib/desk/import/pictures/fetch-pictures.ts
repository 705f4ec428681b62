import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findArticleFiles, sourceName } from "../../../content/source/read-source-files.ts";
import { writeWhole } from "../../../content/source/write-whole.ts";
import { manifestFile, readManifest } from "../write/compare-with-disk.ts";
import { digestOfBytes, type PendingWrite, writeAll } from "../write/write-transaction.ts";
import { fetchByHost, type HostOrders } from "./fetch-by-host.ts";
import { isPassing, readFetchedRecord, recordFile, writeFetchedRecord } from "./fetched-record.ts";
import { remotePictures, rewritePictures } from "./remote-pictures.ts";
import type { Answer } from "./request-picture.ts";

export interface FetchOrders extends Omit<HostOrders, "take"> {
  readonly siteUrl: string;
  /** `again` also requests pictures that an earlier run failed to get. */
  readonly mode: "dry run" | "fetch" | "again";
  readonly progress: (done: number, total: number) => void;
}

/** A place where an article names a picture on another host. */
export interface PicturePlace {
  readonly url: string;
  readonly file: string;
  readonly line: number;
}

export interface FetchResult {
  /** All places. */
  readonly places: readonly PicturePlace[];
  /** The addresses to request; a dry run only lists them. */
  readonly wanted: readonly string[];
  readonly fetched: number;
  readonly bytes: number;
  /** The reason for each picture that could not be fetched, by address. */
  readonly failed: ReadonlyMap<string, string>;
  readonly rewritten: readonly string[];
}

const folder = "/images/fetched";

/** After an interruption at most so many pictures are requested twice. */
const recordEvery = 20;

/**
 * Downloads the pictures that articles show from other hosts into `public/`, and writes their new addresses into the
 * articles. Records each download at once, so that an interrupted run continues where it stopped.
 */
export async function fetchPictures(root: string, orders: FetchOrders): Promise<FetchResult> {
  const articles = await readArticles(root);
  const places = articles.flatMap(({ file, text }) =>
    remotePictures(text, orders.siteUrl).map((picture) => ({ ...picture, file })),
  );
  const before = await readFetchedRecord(root);
  const pictures: Record<string, string> = { ...before.pictures };
  const failed: Record<string, string> = orders.mode === "again" ? {} : { ...before.failed };
  const passed = new Map<string, string>();
  const isHere = (url: string) => {
    const address = pictures[url];
    return address !== undefined && existsSync(join(root, "public", address));
  };
  const urls = [...new Set(places.map(({ url }) => url))];
  const wanted = urls.filter((url) => !isHere(url) && failed[url] === undefined);
  let fetched = 0;
  let bytes = 0;
  let done = 0;

  const keep = async (url: string, answer: Extract<Answer, { kind: "picture" }>) => {
    const name = createHash("sha1").update(answer.bytes).digest("hex").slice(0, 16);
    const address = `${folder}/${name}.${answer.ending}`;
    await writeBelow(join(root, "public", address), answer.bytes);
    pictures[url] = address;
    fetched++;
    bytes += answer.bytes.length;
  };
  const record = () => writeWhole(join(root, recordFile), writeFetchedRecord({ pictures, failed }));
  if (orders.mode !== "dry run" && wanted.length > 0) {
    await fetchByHost(wanted, {
      ...orders,
      take: async (url, answer) => {
        if (answer.kind === "picture") await keep(url, answer);
        else if (answer.kind === "failed" && !isPassing(answer.failure)) failed[url] = answer.failure;
        else passed.set(url, answer.failure);
        if (++done % recordEvery === 0) await record();
        orders.progress(done, wanted.length);
      },
    });
    await record();
  }
  const now = new Map(urls.filter(isHere).map((url) => [url, pictures[url] ?? ""]));
  const rewritten = orders.mode === "dry run" ? [] : await rewriteArticles(root, articles, now, orders);
  const notHere = urls.flatMap((url) => {
    const why = failed[url] ?? passed.get(url);
    return why === undefined ? [] : [[url, why] as const];
  });
  return { places, wanted, fetched, bytes, failed: new Map(notHere), rewritten };
}

interface ArticleText {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Skips files that are not UTF-8: writing them would change more than an address. */
async function readArticles(root: string): Promise<readonly ArticleText[]> {
  const articles: ArticleText[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (const { path } of await findArticleFiles(join(root, "posts"))) {
    try {
      articles.push({ file: sourceName(root, path), path, text: decoder.decode(await readFile(path)) });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return articles;
}

/** Writes all articles or none, and updates the import's manifest, so that the next import recognises its files. */
async function rewriteArticles(
  root: string,
  articles: readonly ArticleText[],
  now: ReadonlyMap<string, string>,
  { siteUrl }: FetchOrders,
): Promise<readonly string[]> {
  const manifest = await readManifest(root);
  const files: Record<string, string> = { ...manifest.files };
  const writes: PendingWrite[] = [];
  for (const { file, path, text } of articles) {
    const data = rewritePictures(text, siteUrl, now);
    if (data === text) continue;
    const [before, digest] = [digestOfBytes(text), digestOfBytes(data)];
    writes.push({ path: path.slice(root.length + 1), digest, before, content: { data } });
    if (files[file] === before) files[file] = digest;
  }
  const kept = JSON.stringify(manifest, null, 2);
  const data = JSON.stringify({ ...manifest, files }, null, 2);
  const own: readonly PendingWrite[] =
    data === kept
      ? []
      : [
          {
            path: manifestFile,
            digest: digestOfBytes(`${data}\n`),
            before: digestOfBytes(await readFile(join(root, manifestFile))),
            content: { data: `${data}\n` },
          },
        ];
  await writeAll(root, [...writes, ...own]);
  return writes.map(({ path }) => path.normalize("NFC"));
}

async function writeBelow(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, data);
}
