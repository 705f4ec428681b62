import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AddressList, readAddresses } from "./read-addresses.ts";

/**
 * Reads the addresses of a file, packed with gzip or not. The sitemaps of an index are looked up beside it on disk, by
 * the path of their address or by their name alone: nothing is asked for over the network.
 */
export async function readAddressFile(file: string): Promise<AddressList> {
  const list = readAddresses(await readText(file));
  if (list.format !== "sitemap index") return list;
  const parts = await Promise.all(list.sitemaps.map((address) => readSitemap(dirname(file), address)));
  return {
    ...list,
    paths: [...new Set(parts.flatMap(({ paths }) => paths))],
    ignored: parts.reduce((sum, { ignored }) => sum + ignored, 0),
  };
}

async function readSitemap(folder: string, address: string): Promise<AddressList> {
  const path = decodeURI(new URL(address, "http://n").pathname);
  const candidates = [path, path.replace(/^.*\//, "")].map((name) => join(folder, name));
  for (const file of candidates) {
    const text = await readText(file).catch(() => undefined);
    if (text !== undefined) return readAddresses(text);
  }
  throw new Error(
    `사이트맵 색인에 있는 파일이 없습니다: ${address}. ${candidates.join(" 또는 ")} 파일로 내려받아 주세요.`,
  );
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
}
