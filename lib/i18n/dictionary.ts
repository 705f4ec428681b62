import { en } from "./en.ts";
import { ko } from "./ko.ts";

/** What every language must say: the keys of `ko`, with any wording. A missing key fails the type check. */
export type Dictionary = Widen<typeof ko>;

type Widen<Value> = Value extends string
  ? string
  : Value extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Value]: Widen<Value[Key]> };

const dictionaries = { ko, en } satisfies Record<string, Dictionary>;

export type Language = keyof typeof dictionaries;

export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}
