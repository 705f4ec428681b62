import { describe, expect, test } from "vitest";
import { forgetAllSearches, forgetSearch, recentSearches, rememberSearch } from "./search-recent.ts";

describe("recent searches", () => {
  test("the last one stands first, and the same one stands once", () => {
    const storage = deviceStorage();
    for (const search of ["오픈소스", "라마", "오픈소스"]) rememberSearch(storage, search);
    expect(recentSearches(storage)).toEqual(["오픈소스", "라마"]);
  });

  test("eight are kept", () => {
    const storage = deviceStorage();
    for (let number = 1; number <= 10; number++) rememberSearch(storage, `단어 ${number}`);
    expect(recentSearches(storage)).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((number) => `단어 ${number}`));
  });

  test("spaces around it don't make another search, nor does a Mac's way to write Hangul; nothing is no search", () => {
    const storage = deviceStorage();
    for (const search of [" 모델 ", "모델".normalize("NFD"), "  "]) rememberSearch(storage, search);
    expect(recentSearches(storage)).toEqual(["모델"]);
  });

  test("one is forgotten, then all, and nothing is left on the device", () => {
    const storage = deviceStorage();
    for (const search of ["가", "나", "다"]) rememberSearch(storage, search);
    forgetSearch(storage, "나");
    expect(recentSearches(storage)).toEqual(["다", "가"]);
    forgetAllSearches(storage);
    expect(storage.items).toEqual(new Map());
  });

  test("the last one that is forgotten leaves nothing on the device", () => {
    const storage = deviceStorage();
    rememberSearch(storage, "가");
    forgetSearch(storage, "가");
    expect(storage.items).toEqual(new Map());
  });

  test.each(["그냥 글", "{}", '[1, null, "남는 말"]'])("what others left there, %s, does no harm", (left) => {
    const storage = deviceStorage();
    storage.setItem("recent-searches", left);
    expect(recentSearches(storage)).toEqual(left.includes("남는 말") ? ["남는 말"] : []);
    rememberSearch(storage, "새 말");
    expect(recentSearches(storage)[0]).toBe("새 말");
  });

  test("a storage that refuses everything is as good as an empty one", () => {
    const refuse = () => {
      throw new DOMException("closed", "SecurityError");
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    rememberSearch(storage, "모델");
    forgetSearch(storage, "모델");
    expect(recentSearches(storage)).toEqual([]);
  });
});

function deviceStorage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
