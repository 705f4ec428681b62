import input from "@inquirer/input";
import search from "@inquirer/search";
import { slugify } from "../../content/addresses/slug.ts";
import { suggestSlug } from "./new-article.ts";
import { type ArticleWish, type Newsroom, slugProblems } from "./plan-new-article.ts";
import { noMore, termChoices } from "./term-choices.ts";

/** The terminal for questions; tests use another. */
type Terminal = Parameters<typeof input>[1];

const theme = {
  style: { keysHelpTip: () => "입력하면 목록이 좁혀집니다. 위아래 화살표로 선택하고 Enter 키를 누릅니다." },
};

/** Whether a wish contains everything that an article needs. */
export function isComplete({ title, description, categories }: ArticleWish): boolean {
  return title !== undefined && description !== undefined && categories !== undefined;
}

/** Asks for the missing parts of a wish, one question after the other. */
export async function askArticle(
  wish: ArticleWish,
  newsroom: Newsroom,
  terminal?: Terminal,
): Promise<ArticleWish> {
  const title = wish.title ?? (await askText("제목", "제목을 입력해 주세요.", terminal));
  // Don't ask for the slug when the headline came with the command.
  const slug = wish.slug ?? (wish.title === undefined ? await askSlug(title, newsroom, terminal) : undefined);
  const categories = wish.categories ?? [await askCategory(newsroom, terminal)];
  const tags = wish.tags ?? (await askTags(newsroom, terminal));
  const description =
    wish.description ??
    (await askText("요약 (한두 문장)", "목록과 검색 결과에 나올 요약을 입력해 주세요.", terminal));
  return { ...wish, title, slug, categories, tags, description };
}

function askText(message: string, whenEmpty: string, terminal: Terminal): Promise<string> {
  return input({ message, validate: (text) => text.trim() !== "" || whenEmpty }, terminal);
}

function askSlug(title: string, { everyArticle }: Newsroom, terminal: Terminal): Promise<string> {
  return input(
    {
      message: "주소 /posts/ (그대로 쓰려면 Enter)",
      default: suggestSlug(title),
      validate: (text) => slugProblems(slugify(text), everyArticle)[0] ?? true,
    },
    terminal,
  );
}

function askCategory({ categories: known, synonyms }: Newsroom, terminal: Terminal): Promise<string> {
  return search(
    {
      message: "분류",
      theme,
      source: (typed = "") => termChoices(typed, { kind: "분류", known, chosen: [], synonyms }),
    },
    terminal,
  );
}

async function askTags({ tags: known, synonyms }: Newsroom, terminal: Terminal): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (;;) {
    const label = await search(
      {
        message: chosen.length === 0 ? "태그 (하나씩 선택)" : `태그 (${chosen.join(", ")})`,
        theme,
        source: (typed = "") => {
          const rows = termChoices(typed, { kind: "태그", known, chosen, synonyms });
          return typed.trim() === "" ? [noMore, ...rows] : rows;
        },
      },
      terminal,
    );
    if (label === noMore.value) return chosen;
    chosen.push(label);
  }
}
