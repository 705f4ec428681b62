/**
 * Writes what functions look up instead of reading the repository (`lib/site/lookups.ts`). A part of `npm run build` on
 * Vercel, before Next lists the files that functions take along.
 */
import { siteContent } from "../lib/site/content.ts";
import { writeLookups } from "../lib/site/write-lookups.ts";

const files = await writeLookups(process.cwd(), await siteContent());
const sizes = Object.entries(files).map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(2)}MB`);
console.log(`함수가 조회할 표: ${sizes.join(", ")}.`);
