import { jamoOf } from "./jamo.ts";

/**
 * How Korean writes what stands in Latin letters: the usual ways, and after a bar the rare ones. `-` is nothing. Compound
 * vowels are taken apart (`ㅘ` is `ㅗㅏ`), and the silent `ㅇ` is left out.
 * @see https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0003
 */
const written = `
a ㅏ ㅐ ㅔㅣ | ㅓ ㅔ ㅣ
e ㅔ ㅣ ㅓ - | ㅡ ㅐ
i ㅣ ㅏㅣ | ㅓ
o ㅗ ㅓ ㅏ | ㅜ -
u ㅜ ㅓ ㅠ ㅏ | ㅡ ㅣ
y ㅣ ㅏㅣ
ya ㅑ
ye ㅖ
yo ㅛ
yu ㅠ
yeo ㅕ
w ㅜ ㅗ | -
wh ㅜ ㅗ
ae ㅐ ㅔㅣ ㅔ
ai ㅐ ㅔㅣ ㅏㅣ ㅔ
ay ㅔㅣ ㅏㅣ
au ㅗ ㅏㅜ
aw ㅗ
ea ㅣ ㅔ
ee ㅣ
ei ㅔㅣ ㅏㅣ ㅣ
eo ㅓ
eu ㅡ ㅠ ㅗㅣ ㅜ
ew ㅠ ㅜ
ey ㅣ ㅔㅣ
ia ㅣㅏ ㅑ | ㅏㅣㅓ
ie ㅣ ㅏㅣ
ij ㅏㅣ
igh ㅏㅣ
oa ㅗ
oe ㅗㅣ ㅗ
oi ㅗㅣ
oo ㅜ
ou ㅏㅜ ㅜ ㅗ ㅓ
ow ㅏㅜ ㅗㅜ ㅗ
ui ㅡㅣ ㅜㅣ
ue ㅠ ㅜ ㅔ
ar ㅏ ㅓ
er ㅓ | ㅡ
ir ㅓ
or ㅗ ㅓ
ur ㅓ
ear ㅣㅓ ㅓ
eer ㅣㅓ
air ㅔㅓ
re ㅓ
b ㅂ ㅂㅡ
bb ㅂ ㅂㅡ
c ㅋ ㅋㅡ ㄱ ㅅ ㅅㅡ
cc ㅋ ㄱㅅ
ch ㅊ ㅊㅣ ㅋ ㅋㅡ | ㅅ ㅎ
ck ㄱ ㅋ ㅋㅡ
d ㄷ ㄷㅡ | ㅅ
dd ㄷ
dg ㅈ ㅈㅣ
dt ㅌ
f ㅍ ㅍㅡ | ㅎ
ff ㅍ ㅍㅡ
g ㄱ ㄱㅡ ㅈ ㅈㅣ
gg ㄱ ㄱㅡ
gh ㄱ -
gn ㄴ ㄱㅡㄴ
h ㅎ -
j ㅈ ㅈㅣ | ㅎ
jj ㅉ
k ㅋ ㅋㅡ ㄱ
kk ㄲ ㅋ
kn ㄴ ㅋㅡㄴ ㅋㅓㄴ
l ㄹ ㄹㄹ
ll ㄹ ㄹㄹ
m ㅁ ㅁㅡ
mm ㅁ
n ㄴ
nk ㆁㅋ ㆁㅋㅡ
nc ㆁㅋ ㄴㅅ ㄴㅋ
nx ㆁㄱㅅ ㆁㅋㅅ
nn ㄴ
ng ㆁ ㆁㄱ ㄴㄱ ㄴㅈ
p ㅍ ㅍㅡ ㅂ
pp ㅍ ㅂ ㅃ
ph ㅍ ㅍㅡ
q ㅋ ㄱ ㅋㅡ
qu ㅋㅜ
r ㄹ ㄹㅡ -
rr ㄹ
s ㅅ ㅅㅡ ㅈ ㅈㅡ
ss ㅅ ㅅㅡ ㅆ
sh ㅅ ㅅㅣ
sha ㅅㅑ
she ㅅㅖ
sho ㅅㅛ
shu ㅅㅠ
sion ㅈㅓㄴ ㅅㅕㄴ
ssion ㅅㅕㄴ
t ㅌ ㅌㅡ ㅅ
tt ㅌ ㅅ ㄸ
th ㅅ ㅅㅡ ㄷ ㄷㅡ ㅌ ㅌㅡ
tch ㅊ ㅊㅣ
tion ㅅㅕㄴ
ts ㅊ ㅊㅡ
ture ㅊㅓ
v ㅂ ㅂㅡ
x ㄱㅅ ㄱㅅㅡ ㅈ
z ㅈ ㅈㅡ
zz ㅈ ㅊ ㅈㅡ
`;

const costs = { rare: 0.4, unexplained: 1 };

interface Rule {
  readonly jamo: string;
  readonly cost: number;
}

const longestLetters = 5;

const rules: ReadonlyMap<string, readonly Rule[]> = new Map(
  written
    .trim()
    .split("\n")
    .map((line) => {
      const [letters = "", ...ways] = line.split(" ");
      const rare = ways.indexOf("|");
      return [
        letters,
        ways.flatMap((way, place) =>
          way === "|"
            ? []
            : [{ jamo: way === "-" ? "" : way, cost: rare !== -1 && place > rare ? costs.rare : 0 }],
        ),
      ];
    }),
);

const compounds: Readonly<Record<string, string>> = {
  ㅘ: "ㅗㅏ",
  ㅙ: "ㅗㅐ",
  ㅚ: "ㅗㅣ",
  ㅝ: "ㅜㅓ",
  ㅞ: "ㅜㅔ",
  ㅟ: "ㅜㅣ",
  ㅢ: "ㅡㅣ",
};

/** How much of a Korean word the letters of another do not explain: 0 for a name written by the rules. */
export function unlikeness(hangul: string, latin: string): number {
  const jamo = soundsOf(hangul);
  const columns = jamo.length + 1;
  const best = new Float64Array((latin.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  const reach = (row: number, column: number, cost: number) => {
    const place = row * columns + column;
    if (row <= latin.length && column < columns && cost < (best[place] ?? 0)) best[place] = cost;
  };
  for (let row = 0; row <= latin.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const sofar = best[row * columns + column] ?? Number.POSITIVE_INFINITY;
      if (sofar === Number.POSITIVE_INFINITY) continue;
      reach(row, column + 1, sofar + costs.unexplained);
      reach(row + 1, column, sofar + costs.unexplained);
      for (let length = 1; length <= longestLetters && row + length <= latin.length; length += 1) {
        for (const { jamo: way, cost } of rules.get(latin.slice(row, row + length)) ?? []) {
          if (jamo.startsWith(way, column)) reach(row + length, column + way.length, sofar + cost);
        }
      }
    }
  }
  return best[best.length - 1] ?? Number.POSITIVE_INFINITY;
}

/** The number of sounds of a word, by which its unlikeness is measured. */
export function soundCount(hangul: string): number {
  return soundsOf(hangul).length;
}

function soundsOf(hangul: string): string {
  return Array.from(hangul, (syllable) => {
    const jamo = jamoOf(syllable);
    if (jamo === undefined) return syllable;
    const { initial, vowel, final } = jamo;
    return (initial === "ㅇ" ? "" : initial) + (compounds[vowel] ?? vowel) + (final === "ㅇ" ? "ㆁ" : final);
  }).join("");
}
