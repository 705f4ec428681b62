/** What stands after Korean nouns and verbs most often; longer endings come first. */
const endings = [
  ...["이라는", "에서는", "으로는", "이라고", "했습니다", "합니다", "까지는", "부터는", "한다는", "하는지"],
  ...[
    "에서",
    "으로",
    "까지",
    "부터",
    "보다",
    "처럼",
    "에는",
    "에게",
    "라는",
    "이나",
    "했다",
    "한다",
    "하는",
    "이다",
  ],
  ...["은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만"],
];

/** A run of one script, so that `OpenAI가` is a name and a particle. */
const run = /\p{Script=Hangul}+|[^\P{L}\p{Script=Hangul}]+(?:[\p{N}.-]*\p{N})?|\p{N}+/gu;

/**
 * The words of a text for comparing articles: lower case, Korean without the particle, no single letters. It is rough
 * on purpose: what is cut wrongly is cut alike in every article.
 */
export function wordsOf(text: string): readonly string[] {
  const runs = text.normalize("NFC").toLowerCase().match(run) ?? [];
  return runs.map(withoutEnding).filter((word) => word.length > 1);
}

function withoutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length !== 1);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
