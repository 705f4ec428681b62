import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { kinds } from "./kinds.ts";
import { siteIds } from "./site.ts";

const peers = siteIds.filter((id) => !id.startsWith("attention"));
const ours = siteIds.filter((id) => id.startsWith("attention"));
const quickOut = join(tmpdir(), "attention-bench-quick");

const schema = z.object({
  sizes: listOf(z.coerce.number<string>().int().min(20)),
  peers: listOf(z.enum(peers)),
  ours: listOf(z.enum(ours)),
  rounds: z.coerce.number().int().min(1),
  /** A clean build comes first in any case. */
  kinds: listOf(z.enum(kinds)).transform((wanted) =>
    kinds.filter((kind) => kind === "clean" || wanted.includes(kind)),
  ),
  /** Of the npm package that brings it, or `current`. */
  node: z.string(),
  /** Of its own, since it is removed in the end. */
  work: z.string().transform((parent) => join(parent, "attention-bench")),
  /** Where `results.json` and `README.md` are. */
  out: z.string(),
  keep: z.boolean(),
  fresh: z.boolean(),
});

export type BenchOptions = z.infer<typeof schema>;

/** @throws with what may be written when something else is */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string" },
      peers: { type: "string", default: peers.join() },
      ours: { type: "string", default: ours.join() },
      rounds: { type: "string" },
      kinds: { type: "string", default: kinds.join() },
      node: { type: "string", default: "24.9.0" },
      work: { type: "string", default: tmpdir() },
      out: { type: "string" },
      quick: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
    },
  });
  const { success, data, error } = schema.safeParse({
    ...values,
    sizes: values.sizes ?? (values.quick ? "100,1000" : "100,1000,5000,10000"),
    rounds: values.rounds ?? (values.quick ? "1" : "3"),
    out: values.out ?? (values.quick ? quickOut : join(import.meta.dirname, "..")),
  });
  if (!success) throw new Error(z.prettifyError(error));
  return data;
}

/** What is written with commas; `none` is an empty list. */
function listOf<Item>(item: z.ZodType<Item, string>) {
  return z
    .string()
    .transform((text) => text.split(",").filter((part) => part !== "" && part !== "none"))
    .pipe(z.array(item));
}
