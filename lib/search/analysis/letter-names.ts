/** What Latin letters and marks are called. */
const names: Readonly<Record<string, string>> = {
  ...{ 에이: "a", 비: "b", 씨: "c", 시: "c", 디: "d", 이: "e", 에프: "f", 지: "g", 에이치: "h", 에치: "h" },
  ...{ 아이: "i", 제이: "j", 케이: "k", 엘: "l", 엠: "m", 엔: "n", 오: "o", 피: "p", 큐: "q", 알: "r" },
  ...{ 에스: "s", 티: "t", 유: "u", 브이: "v", 더블유: "w", 엑스: "x", 와이: "y", 제트: "z" },
  ...{ 샵: "#", 샾: "#", 플러스: "+", 플플: "++", 쁠쁠: "++", 앤: "&" },
};

const longestName = 3;
const most = 8;

/** The letters that a word spells out by their names, `에스큐엘` → `sql`, in every way; none when it is no such word. */
export function lettersOfNames(word: string): readonly string[] {
  const ways: string[][] = Array.from({ length: word.length + 1 }, () => []);
  ways[0]?.push("");
  for (let place = 0; place < word.length; place += 1) {
    for (let length = 1; length <= longestName; length += 1) {
      const name = word.slice(place, place + length);
      const letter = name.length === length && Object.hasOwn(names, name) ? names[name] : undefined;
      if (letter === undefined) continue;
      const target = ways[place + length];
      for (const way of ways[place] ?? []) if (target && target.length < most) target.push(way + letter);
    }
  }
  return (ways[word.length] ?? []).filter((way) => way.length > 1);
}
