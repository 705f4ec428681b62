import { z } from "zod";
import { roundSchema } from "./builds-schema.ts";
import { rounded } from "./numbers.ts";
import { pageWeightsSchema } from "./page-weights-schema.ts";
import { servingSchema } from "./serving-schema.ts";

const machineSchema = z.object({
  cores: z.int(),
  /** Bytes. */
  memory: z.int(),
  processor: z.string(),
  system: z.string(),
  /** Written by hand, about the circumstances; the next measurement drops it. */
  remark: z.string().optional(),
});

export type Machine = z.infer<typeof machineSchema>;

const comparedSchema = z.object({ count: z.int(), different: z.int() });

/** A build over the caches of another, next to a clean one. */
const identicalSchema = z.object({
  date: z.iso.date(),
  articles: z.int(),
  /** Pages, feeds, sitemaps, cards, and the headers that go with them. */
  answers: comparedSchema,
  /** The pages once more, for a runtime that no page of ours starts. */
  payloads: comparedSchema,
  /** Pages that were rendered on demand. */
  rendered: comparedSchema,
});

const stepsSchema = z.object({
  date: z.iso.date(),
  node: z.string(),
  sizes: z.array(
    z.object({
      articles: z.int(),
      milliseconds: z.record(z.string(), rounded(1)),
    }),
  ),
});

const saveToScreenSchema = z.object({
  date: z.iso.date(),
  /** Milliseconds; the first save apart, and the median and the most of those after it. */
  sizes: z.array(z.object({ articles: z.int(), first: z.int(), median: z.int(), most: z.int() })),
});

/** What `bench/results.json` holds; a part that was never measured is not there. */
export const resultsSchema = z.object({
  machine: machineSchema.optional(),
  rounds: z.array(roundSchema).default([]),
  steps: stepsSchema.optional(),
  pageWeights: pageWeightsSchema.optional(),
  serving: servingSchema.optional(),
  saveToScreen: saveToScreenSchema.optional(),
  identical: identicalSchema.optional(),
});

export type Results = z.infer<typeof resultsSchema>;
