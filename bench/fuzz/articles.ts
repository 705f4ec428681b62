import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mutateText } from "../../lib/markdown/testing/fuzz/mutate-text.ts";
import { seededRandom } from "../../lib/markdown/testing/fuzz/random.ts";
import { hostileBodies, hostileFrontMatter } from "../../lib/markdown/testing/hostile.ts";

export interface FuzzedArticle {
  readonly file: string;
  readonly text: string;
}

/** The articles of `posts/` and of the guide, and the hostile corpus, each kind about as often. */
export async function readSamples(root: string): Promise<readonly string[]> {
  const posts = [...(await textsIn(join(root, "posts"))), ...(await textsIn(join(root, "docs/guide")))];
  const bodies = hostileBodies().map(
    ({ text }) => `---\ntitle: 제목\nmath: true\n---\n앞의 글\n\n${text}\n\n뒤의 글\n`,
  );
  const frontMatter = hostileFrontMatter().map(({ text }) => `---\n${text}\n---\n본문입니다.\n`);
  const repeated = (texts: readonly string[], share: number) =>
    Array.from({ length: Math.ceil(share / texts.length) }, () => texts).flat();
  return [...repeated(posts, 600), ...bodies, ...repeated(frontMatter, 150)];
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Promise.all(paths.sort().map((path) => readFile(path, "utf8")));
}

/** The same article for the same seed and number, as long as the samples are the same. */
export function fuzzArticle(samples: readonly string[], seed: string, number: number): FuzzedArticle {
  const random = seededRandom(`${seed}:${number}`);
  return {
    file: `posts/2026-11-01-${number}.${random.pick(["md", "mdx"])}`,
    text: mutateText(samples, random),
  };
}
