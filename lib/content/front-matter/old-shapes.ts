import { type Diagnostic, finding } from "../findings/diagnostic.ts";
import { nearest } from "../findings/suggest.ts";
import type { FrontMatter } from "./parse.ts";
import { frontMatterSchema, legacyKeys } from "./schema.ts";

/** Keys of ours that other themes use for settings of their own; nothing is published or hidden by them. */
const sharedKeys: readonly string[] = ["comments", "math", "toc"];

/** What themes call the switch among their settings: `math: { enable: true }`. */
const switches = ["enable", "enabled", "show", "active"];

/** Reads `{ enable: true }` as `true`, where the key is on or off. */
export function readSwitches(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isSwitchKey(key) ? (switchIn(value) ?? value) : value]),
  );
}

function isSwitchKey(key: string): boolean {
  return sharedKeys.includes(key) || legacyKeys.includes(key);
}

function switchIn(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const name = switches.find((each) => Object.hasOwn(value, each));
  const written: unknown = name === undefined ? undefined : Reflect.get(value, name);
  return typeof written === "string" ? written : undefined;
}

/** The data without what another theme understood and means nothing here, and the ways to it. */
export function withoutOldShapes(data: Readonly<Record<string, unknown>>): {
  readonly value: Record<string, unknown>;
  readonly old: readonly (readonly PropertyKey[])[];
} {
  const value: Record<string, unknown> = structuredClone({ ...data });
  const issues = frontMatterSchema.safeParse(value).error?.issues ?? [];
  const old = issues.flatMap(({ path }) =>
    isOldShape(String(path[0]), data[String(path[0])]) ? [path] : [],
  );
  for (const path of old) remove(value, path);
  return { value, old };
}

function remove(data: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>(valueIn, data);
  const last = path.at(-1);
  if (typeof parent === "object" && parent !== null && !Array.isArray(parent) && last !== undefined)
    Reflect.deleteProperty(parent, last);
  else delete data[String(path[0])];
}

function valueIn(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** A note: nobody has to change an old post for it. */
export function oldShape(file: string, frontMatter: FrontMatter, path: readonly PropertyKey[]): Diagnostic {
  const name = path.map(String).join(".");
  return finding(
    "front-matter/old-shape",
    { file, ...frontMatter.positionOf(path) },
    {
      message: `‘${name}’ 아래의 설정은 이 사이트에서 쓰지 않으므로 적용하지 않습니다.`,
      mend: `그대로 두어도 됩니다. 필요 없으면 ‘${name}’ 부분을 삭제해 주세요.`,
    },
  );
}

/** Whether a value that the schema refuses is one of another theme. */
export function isOldShape(key: string, value: unknown): boolean {
  if (legacyKeys.includes(key)) return typeof value !== "string" || !meansYesOrNo(value);
  if (!sharedKeys.includes(key)) return false;
  // `comments: giscus`, `toc: left`; `toc: ture` is a slip.
  return typeof value !== "string" || (/^[a-z]{3}[\w-]*$/i.test(value) && !meansYesOrNo(value));
}

/** What an editor wrote for yes or no, spelled so that it can't be read: `hidden: 네`, `toc: ture`. */
function meansYesOrNo(value: string): boolean {
  return /[가-힣]/.test(value) || nearest(value.trim(), ["true", "false"]) !== undefined;
}
