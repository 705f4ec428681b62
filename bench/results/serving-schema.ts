import { z } from "zod";
import { bytes, rounded } from "./numbers.ts";

const milliseconds = rounded(3);

const throughputSchema = z.object({
  server: z.string(),
  requestsPerSecond: rounded(0),
  /** Milliseconds, whole ones as the load generator counts. */
  p50: z.number(),
  p99: z.number(),
  memory: bytes,
});

export type Throughput = z.infer<typeof throughputSchema>;

/** Medians of a page without and with rules for legacy paths. */
const pageLatencySchema = z.object({ requests: z.int(), without: milliseconds, withRules: milliseconds });

export type PageLatency = z.infer<typeof pageLatencySchema>;

const timesSchema = z.object({ requests: z.int(), p50: milliseconds, p95: milliseconds, most: milliseconds });

const firstRequestsSchema = z.object({
  /** The first request of a server. */
  cold: timesSchema,
  /** The first of an article. */
  warm: timesSchema,
  /** The second of an article. */
  again: timesSchema,
});

export type FirstRequests = z.infer<typeof firstRequestsSchema>;

const headersOfAnswerSchema = z.object({
  name: z.string(),
  status: z.int(),
  type: z.string().optional(),
  cacheControl: z.string().optional(),
  etag: z.enum(["none", "weak", "strong"]),
  /** Status when the entity tag comes back. */
  revalidated: z.int().optional(),
  vary: z.string().optional(),
});

export type HeadersOfAnswer = z.infer<typeof headersOfAnswerSchema>;

export const servingSchema = z.object({
  date: z.iso.date(),
  node: z.string(),
  articles: z.int(),
  /** A clean one, newest first, with a legacy path for each article. */
  build: z.object({ seconds: rounded(3), largestProcess: bytes }),
  connections: z.int(),
  throughput: z.array(throughputSchema),
  pageLatency: pageLatencySchema.optional(),
  firstRequests: firstRequestsSchema.optional(),
  answers: z.array(headersOfAnswerSchema),
});
