import path from "node:path";
import type { PublicRecord } from "../public-files/public-records.ts";
import { setPublicRecords } from "../public-files/public-records.ts";
import { openLookup } from "./lookups.ts";

/** Without this note Turbopack lists every file in it for each route (`takenFiles` in `next.config.ts`). */
export const publicDir = path.join(/* turbopackIgnore: true */ process.cwd(), "public");

const records = openLookup("public");
if (records !== undefined) {
  // The build that wrote them has this code.
  setPublicRecords(publicDir, (name) => records.find(name) as PublicRecord | undefined);
}
