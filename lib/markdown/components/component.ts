import { z } from "zod";

/** A prop of a component. */
interface Prop {
  /** How the value is checked; its description is what editors read. */
  readonly schema: z.ZodType;
  /** A value for the suggestion of a tag that lacks the prop. */
  readonly example: string;
  /** `read`: the text is the article's own, for the reading time and the search. */
  readonly text: "read" | "unread";
  /** `usual`: the editor's snippet offers the prop although it is optional. */
  readonly use: "required" | "usual" | "rare";
}

type Props = Readonly<Record<string, Prop>>;

interface ComponentEntry {
  /** Korean words that find the snippet. */
  readonly korean: string;
  /** `inline`: stands inside a line of text. */
  readonly display?: "block" | "inline";
  /** Names are lower-case Latin, because they pass through HTML attributes, which ignore case. */
  readonly props: Props;
  /**
   * The lines between the tags of a new one. `[[…]]` is a place to fill in, with a hint or empty. A component without
   * lines holds nothing: its tag ends in `/>`.
   */
  readonly content: readonly string[];
  /** The page of `docs/guide` that explains it, if not the one of its own name. */
  readonly guide?: string;
  /** `plugin`: a plugin turns it into HTML or another component, so that it has no React part. */
  readonly rendering?: "react" | "plugin";
}

export interface Component extends Required<Omit<ComponentEntry, "guide">>, Pick<ComponentEntry, "guide"> {
  readonly schema: z.ZodType;
}

/** Completes an entry of the registry with defaults and its schema. */
export function component(entry: ComponentEntry): Component {
  const shape = Object.fromEntries(Object.entries(entry.props).map(([name, { schema }]) => [name, schema]));
  return { display: "block", rendering: "react", ...entry, schema: z.strictObject(shape) };
}

interface RequiredProp {
  readonly describe: string;
  readonly example: string;
  readonly text?: Prop["text"];
}

/** A prop that must have a value. */
export function required({ describe, example, text = "unread" }: RequiredProp): Prop {
  return { schema: z.string().min(1).describe(describe), example, text, use: "required" };
}

/** A prop that must be there and may be empty, such as the `alt` of a decoration. */
export function requiredOrEmpty({ describe, example, text = "unread" }: RequiredProp): Prop {
  return { schema: z.string().describe(describe), example, text, use: "required" };
}

/** A prop that must have one of a few values. */
export function oneOf(
  values: readonly [string, ...string[]],
  { describe }: { readonly describe: string },
): Prop {
  return { schema: z.enum(values).describe(describe), example: values[0], text: "unread", use: "required" };
}

interface OptionalProp {
  readonly describe: string;
  /** The values that it may have; any when left out. */
  readonly values?: readonly [string, ...string[]];
  readonly text?: Prop["text"];
  readonly use?: "usual" | "rare";
}

/** A prop that may be missing. */
export function optional({ describe, values, text = "unread", use = "rare" }: OptionalProp): Prop {
  const schema = values === undefined ? z.string() : z.enum(values);
  return { schema: schema.optional().describe(describe), example: values?.[0] ?? "…", text, use };
}
