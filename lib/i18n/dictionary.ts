import { en } from "./en.ts";
import { type Dictionary, ko } from "./ko.ts";

const dictionaries = { ko, en } satisfies Record<string, Dictionary>;

export type Language = keyof typeof dictionaries;

export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}
