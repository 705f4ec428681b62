import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export interface BuiltSite {
  /** The content of each address, without the parts that differ between any two builds. */
  readonly pages: ReadonlyMap<string, string>;
  /** Sources of the redirects. */
  readonly redirects: ReadonlySet<string>;
}

export interface BuildComparison {
  readonly pages: number;
  readonly changed: readonly string[];
  /** Addresses that existed before and are gone. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const manifestSchema = z.object({ redirects: z.array(z.object({ source: z.string() })) });

/** Reads the output of `next build`, without pages that are rendered on demand. */
export function readBuiltSite(root: string): BuiltSite {
  const app = join(root, ".next/server/app");
  const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:html|body)$/.test(file),
  );
  const manifest: unknown = JSON.parse(readFileSync(join(root, ".next/routes-manifest.json"), "utf8"));
  return {
    pages: new Map(files.map((file) => [addressOf(file), comparable(readFileSync(join(app, file), "utf8"))])),
    redirects: new Set(manifestSchema.parse(manifest).redirects.map(({ source }) => source)),
  };
}

export function compareBuilds(before: BuiltSite, after: BuiltSite): BuildComparison {
  const addresses = (site: BuiltSite) => [...site.pages.keys(), ...site.redirects];
  const answers = ({ pages, redirects }: BuiltSite) => {
    return (address: string) => pages.has(address) || redirects.has(address);
  };
  return {
    pages: after.pages.size,
    changed: [...after.pages]
      .filter(([address, page]) => before.pages.has(address) && before.pages.get(address) !== page)
      .map(([address]) => address)
      .toSorted(),
    lost: addresses(before)
      .filter((address) => !answers(after)(address))
      .toSorted(),
    gained: addresses(after)
      .filter((address) => !answers(before)(address))
      .toSorted(),
  };
}

/** `posts/a.html` → `/posts/a` */
function addressOf(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/\.(?:html|body)$/, "");
  return path === "index" ? "/" : `/${path}`;
}

/** Removes scripts, names of built files and build ids, whose changes readers don't see. */
function comparable(page: string): string {
  return page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\/_next\/static\/[^>]*>/g, "")
    .replace(/\/_next\/static\/[^"'\s)]+/g, "/_next/static/…")
    .replace(/\b(?:dpl|v)=[\w-]+/g, "")
    .replace(/nonce="[^"]*"|integrity="[^"]*"/g, "");
}
