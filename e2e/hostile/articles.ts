import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../lib/content/article.ts";
import { parseArticle } from "../../lib/content/parse-article.ts";
import { decodeSourceFile } from "../../lib/content/source/source-file.ts";
import { checkBody } from "../../lib/markdown/check-body.ts";
import { hostileBodies, hostileFileNames, hostileFrontMatter } from "../../lib/markdown/testing/hostile.ts";
import { articleOf, testContext } from "../../lib/markdown/testing/render.ts";

interface HostileFile {
  /** Below `posts/`. */
  readonly name: string;
  readonly text: string;
}

/** Many a page, so that a browser has seen them all in seconds. */
const bodiesPerArticle = 12;

/** What one text leaves open would hide the next. */
const ending =
  "\n\n--> ]]>\n\n</script></style></title></textarea></xmp></noscript></template></select></svg></math>\n\n";

/** Writes every hostile text as an article, in both dialects. */
export async function writeHostileArticles(posts: string): Promise<void> {
  await mkdir(posts, { recursive: true });
  await Promise.all((await hostileFiles()).map(({ name, text }) => writeFile(join(posts, name), text)));
}

/** What those articles are. */
export async function hostileArticles(): Promise<readonly Article[]> {
  const now = new Date();
  return (await hostileFiles()).map(({ name, text }) =>
    parseArticle(decodeSourceFile(`posts/${name}`, Buffer.from(text)), { now }),
  );
}

async function hostileFiles(): Promise<readonly HostileFile[]> {
  return [...(await bodyFiles()), ...frontMatterFiles(), ...nameFiles()];
}

async function bodyFiles(): Promise<readonly HostileFile[]> {
  const texts = hostileBodies().map(({ text }) => text);
  const whole: string[] = [];
  const refused: string[] = [];
  for (const text of texts) ((await isMdx(text)) ? whole : refused).push(text);
  return [
    ...inArticles("md", texts, ending),
    ...inArticles("mdx", whole, "\n\n"),
    // An article that is no MDX is shown as it is written: one of them or a dozen.
    ...inArticles("mdx", refused, "\n\n", "refused"),
  ];
}

async function isMdx(text: string): Promise<boolean> {
  const article = articleOf(text, { dialect: "mdx", file: "posts/test.mdx", math: true });
  return !(await checkBody(article, testContext)).some(({ rule }) => /^(?:mdx\/syntax|body\/)/.test(rule));
}

function inArticles(format: string, texts: readonly string[], between: string, kind = "body"): HostileFile[] {
  return Array.from({ length: Math.ceil(texts.length / bodiesPerArticle) }, (_, place) => {
    const some = texts.slice(place * bodiesPerArticle, (place + 1) * bodiesPerArticle);
    const name = `${kind}-${format}-${place}`;
    return {
      name: `2026-11-01-${name}.${format}`,
      text: `---\ntitle: ${name}\nmath: true\n---\n${["앞의 글", ...some, "뒤의 글"].join(between)}\n`,
    };
  });
}

function frontMatterFiles(): readonly HostileFile[] {
  return hostileFrontMatter().map(({ text }, place) => ({
    name: `2026-11-02-front-matter-${place}.md`,
    text: `---\n${text}\n---\n글\n`,
  }));
}

function nameFiles(): readonly HostileFile[] {
  return hostileFileNames().map(({ text }) => ({ name: text, text: "---\ntitle: 이름\n---\n글\n" }));
}
