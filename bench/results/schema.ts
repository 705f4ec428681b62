import { z } from "zod";
import { kinds } from "../builds/kinds.ts";
import { siteIds } from "../builds/site.ts";

const bytes = z.int().nonnegative();
const seconds = z.number().nonnegative().transform(rounded(3));

export const buildSchema = z.object({
  seconds,
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
const roundSchema = z.object({
  articles: z.int(),
  round: z.int(),
  /** Of the corpus. */
  corpus: z.string(),
  node: z.string(),
  date: z.iso.date(),
  sites: z.partialRecord(z.enum(siteIds), siteBuildsSchema),
});

export type Round = z.infer<typeof roundSchema>;

const machineSchema = z.object({
  cores: z.int(),
  /** Bytes. */
  memory: z.int(),
  processor: z.string(),
  system: z.string(),
});

export type Machine = z.infer<typeof machineSchema>;

/** A build over the caches of another, next to a clean one. */
const identicalSchema = z.object({
  date: z.iso.date(),
  articles: z.int(),
  /** Compared. */
  files: z.int(),
  /** Pages rendered on demand, compared. */
  rendered: z.int(),
  different: z.int(),
});

const stepsSchema = z.object({
  date: z.iso.date(),
  node: z.string(),
  sizes: z.array(
    z.object({
      articles: z.int(),
      milliseconds: z.record(z.string(), z.number().transform(rounded(1))),
    }),
  ),
});

const weightSchema = z.object({
  kind: z.enum(["html", "css", "js", "fonts", "images", "other"]),
  requests: z.int(),
  bytes,
  gzip: bytes,
  brotli: bytes,
});

export type Weight = z.infer<typeof weightSchema>;

const pageWeightsSchema = z.object({
  date: z.iso.date(),
  pages: z.array(z.object({ name: z.string(), weights: z.array(weightSchema) })),
});

/** What `bench/results.json` holds; a part that was never measured is not there. */
export const resultsSchema = z.object({
  machine: machineSchema.optional(),
  rounds: z.array(roundSchema).default([]),
  steps: stepsSchema.optional(),
  pageWeights: pageWeightsSchema.optional(),
  identical: identicalSchema.optional(),
});

export type Results = z.infer<typeof resultsSchema>;

function rounded(digits: number) {
  return (number: number) => Number(number.toFixed(digits));
}
