/**
 * Begins an article: asks what it needs, writes the file, and opens it.
 *
 *   npm run new
 *   npm run new -- --title "…" --category 모델 --tags "태그, 다른 태그" --description "…"
 *     [--slug …] [--date "2026-11-24 09:00"] [--draft] [--dry-run]
 *
 * In a terminal it asks for what the options leave out; elsewhere that is an error. A file that exists is never touched.
 */
import { buildContentIndex } from "../lib/content/content-index.ts";
import { printable, printableLines } from "../lib/content/findings/printable.ts";
import { askArticle, isComplete } from "../lib/desk/new-article/ask-article.ts";
import { articleFile, articleText } from "../lib/desk/new-article/new-article.ts";
import { openInEditor } from "../lib/desk/new-article/open-in-editor.ts";
import { type ArticleWish, type Newsroom, planArticle } from "../lib/desk/new-article/plan-new-article.ts";
import { writeNewFile } from "../lib/desk/new-article/write-new-file.ts";
import { siteContent } from "../lib/site/content.ts";
import { siteSynonyms } from "../lib/site/synonyms.ts";
import { readCommand } from "./setup/command.mjs";

const usage = `사용법: npm run new -- [--title "제목"] [--category 분류] [--tags "태그, 태그"] [--description "요약"]
                       [--slug 주소] [--date "2026-11-24 09:00"] [--draft] [--dry-run]`;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Ctrl+C at a question.
  if (error.name === "ExitPromptError") console.error("\n취소했습니다. 아무 파일도 만들지 않았습니다.");
  else console.error(`${printableLines(error.message)}\n\n${usage}`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { dryRun, wish } = readOptions();
  const { categories, everyArticle, tags } = buildContentIndex(
    (await siteContent()).everyArticle,
    "everything",
  );
  const synonyms = siteSynonyms().groups;
  const newsroom: Newsroom = { everyArticle, categories, tags, synonyms, now: new Date() };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const asks = isTerminal && !isComplete(wish);

  const plan = planArticle(asks ? await askArticle(wish, newsroom) : wish, newsroom);
  if (plan.status === "unfinished") {
    console.error(`${printableLines(plan.problems.join("\n"))}\n\n${usage}`);
    return 1;
  }
  for (const note of plan.notes) console.error(`참고: ${printable(note)}`);

  const file = articleFile(plan.article);
  if (dryRun) {
    console.log(`${file}\n\n${articleText(plan.article)}`);
    return 0;
  }
  if (!(await writeNewFile(file, articleText(plan.article)))) {
    console.error(
      `이미 있는 파일입니다: ${file}. 덮어쓰지 않았습니다. --slug 옵션으로 다른 주소를 입력해 주세요.`,
    );
    return 1;
  }
  console.log(`새 기사를 만들었습니다: ${file}`);
  if (isTerminal && !(await openInEditor(file, process.env)))
    console.log("이 파일을 편집기에서 열고 본문을 작성해 주세요.");
  return 0;
}

function readOptions(): { readonly wish: ArticleWish; readonly dryRun: boolean } {
  const { values } = readCommand(usage, {
    title: { type: "string" },
    category: { type: "string", multiple: true },
    tags: { type: "string", multiple: true },
    description: { type: "string" },
    slug: { type: "string" },
    date: { type: "string" },
    draft: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  return {
    dryRun: values["dry-run"],
    wish: {
      title: values.title,
      description: values.description,
      categories: values.category?.flatMap(splitAtCommas),
      tags: values.tags?.flatMap(splitAtCommas),
      slug: values.slug,
      date: values.date,
      publication: values.draft ? "draft" : "published",
    },
  };
}

function splitAtCommas(list: string): readonly string[] {
  return list.split(",");
}
