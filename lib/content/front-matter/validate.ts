import type { Diagnostic } from "../findings/diagnostic.ts";
import { oldShape, readSwitches, withoutOldShapes } from "./old-shapes.ts";
import type { FrontMatter } from "./parse.ts";
import { type FrontMatterValues, frontMatterSchema } from "./schema.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { wrongValue } from "./wrong-value.ts";

const knownKeys = Object.keys(frontMatterSchema.shape);
const lenientSchema = frontMatterSchema.partial();

export interface ValidatedFrontMatter {
  /** The values that are right; a wrong one is absent here and named in `diagnostics`. */
  readonly values: Partial<FrontMatterValues>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks every key at once, so that an editor sees all findings of a file together. */
export function validateFrontMatter(file: string, frontMatter: FrontMatter): ValidatedFrontMatter {
  const data = withoutEmptyKeys(frontMatter.data);
  const known = readSwitches(pick(data, (key) => knownKeys.includes(key)));
  const { value, old } = withoutOldShapes(known);
  const issues = frontMatterSchema.safeParse(value).error?.issues ?? [];
  const wrong = new Set(issues.map((issue) => issue.path[0]));
  return {
    values: lenientSchema.parse(pick(value, (key) => !wrong.has(key))),
    diagnostics: [
      ...old.map((path) => oldShape(file, frontMatter, path)),
      ...issues.map((issue) => wrongValue(file, frontMatter, issue)),
      ...unknownKeys(file, frontMatter, data, wrong),
    ],
  };
}

/** `key:` with nothing, `~` or `null` means what a missing key means. */
function withoutEmptyKeys(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return pick(data, (key) => !isEmpty(data[key]));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === "string") return ["", "~", "null", "Null", "NULL"].includes(value.trim());
  return value === undefined || value === null;
}

function pick(
  data: Readonly<Record<string, unknown>>,
  keep: (key: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keep(key)));
}
