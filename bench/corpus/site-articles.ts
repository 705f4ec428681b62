import { codeSamples, formulas, inlineFormulas } from "./formulas-and-code.ts";
import { type GeneratedArticle, generateArticles } from "./korean-articles.ts";
import { seededRandom } from "./seeded-random.ts";
import { names, nouns } from "./vocabulary.ts";

/** An article of the sites that the build bench compares. */
export interface SiteArticle extends GeneratedArticle {
  readonly content: ReadonlySet<"formulas" | "code">;
  /** Addresses that it had before. */
  readonly legacyPaths?: readonly string[];
}

const seed = 20_261_126;
const bodyCharacters = 2_000;
const formulaShare = 0.2;
const codeShare = 0.3;
/** As many as a newspaper keeps: new articles come faster than new tags. */
const tagCount = 600;

/**
 * The seeded corpus of the build bench: 5 to 6 kB of Korean each, formulas in a fifth and code in three tenths of the
 * articles, the last the newest.
 */
export function siteArticles(count: number): readonly SiteArticle[] {
  const random = seededRandom(seed);
  const labels = tagLabels();
  return generateArticles({ count, seed, length: bodyCharacters }).map((article) => {
    const tags = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      // The first far oftener than the last: Zipf's law, near enough.
      () => labels[Math.floor(labels.length ** random()) - 1] ?? article.title,
    );
    const content = new Set<"formulas" | "code">();
    if (random() < formulaShare) content.add("formulas");
    if (random() < codeShare) content.add("code");
    return {
      ...article,
      tags: [...new Set(tags)],
      content,
      body: withContent(article.body, content, random),
    };
  });
}

function tagLabels(): readonly string[] {
  const single = [...names.map(({ latin, hangul }) => hangul ?? latin), ...nouns];
  const compound = nouns.map((noun, place) => `${noun} ${nouns[(place * 7 + 3) % nouns.length]}`);
  return [...new Set([...single, ...compound])].slice(0, tagCount);
}

/** Puts formulas and code between the paragraphs. */
function withContent(body: string, content: SiteArticle["content"], random: () => number): string {
  const number = () => String(2 + Math.floor(random() * 97));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const paragraphs = body.split("\n\n");
  const insert = (text: string) => paragraphs.splice(1 + Math.floor(random() * paragraphs.length), 0, text);
  if (content.has("formulas")) {
    for (let count = 0; count < 3; count += 1) {
      insert(`$$\n${numbered(pick(formulas), number)}\n$$`);
      insert(
        `이때 $${numbered(pick(inlineFormulas), number)}$ 이고 $${numbered(pick(inlineFormulas), number)}$ 이다.`,
      );
    }
  }
  if (content.has("code")) {
    for (let count = 0; count < 2; count += 1) {
      const { language, code } = pick(codeSamples) ?? { language: "text", code: "" };
      insert(`\`\`\`${language}\n${numbered(code, number)}\n\`\`\``);
    }
  }
  return paragraphs.join("\n\n");
}

function numbered(text: string | undefined, number: () => string): string {
  return (text ?? "").replaceAll("{n}", number);
}
