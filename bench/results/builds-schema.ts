import { z } from "zod";
import { kinds } from "../builds/kinds.ts";
import { siteIds } from "../builds/site.ts";
import { bytes, rounded } from "./numbers.ts";

export const buildSchema = z.object({
  seconds: rounded(3),
  largestProcess: bytes,
  allProcesses: bytes,
  output: bytes,
  files: z.int(),
  pages: z.int(),
});

export type Build = z.infer<typeof buildSchema>;

const siteBuildsSchema = z.object({
  /** Of what was built, articles aside: other code is measured again. */
  version: z.string(),
  builds: z.partialRecord(z.enum(kinds), buildSchema),
});

/** All sites once, one after the other. */
export const roundSchema = z.object({
  articles: z.int(),
  round: z.int(),
  /** Of the corpus. */
  corpus: z.string(),
  node: z.string(),
  date: z.iso.date(),
  /** How many processes wanted a core in the minute before it: with more than a few tenths, others were at work. */
  load: rounded(2),
  sites: z.partialRecord(z.enum(siteIds), siteBuildsSchema),
});

export type Round = z.infer<typeof roundSchema>;
