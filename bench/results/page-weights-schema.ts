import { z } from "zod";
import { bytes } from "./numbers.ts";

const weightSchema = z.object({
  kind: z.enum(["html", "css", "js", "fonts", "images", "other"]),
  requests: z.int(),
  bytes,
  gzip: bytes,
  brotli: bytes,
});

export type Weight = z.infer<typeof weightSchema>;

export const pageWeightsSchema = z.object({
  date: z.iso.date(),
  pages: z.array(z.object({ name: z.string(), weights: z.array(weightSchema) })),
});
