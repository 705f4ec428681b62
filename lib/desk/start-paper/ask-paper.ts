import input from "@inquirer/input";
import { type PaperWish, problems, suggestions } from "./paper-wish.ts";

/** Asks for what a wish does not say yet, one question after the other; Enter takes what stands in brackets. */
export async function askPaper(wish: PaperWish): Promise<PaperWish> {
  const name = wish.name ?? (await ask("신문의 이름", "", problems.name));
  const language =
    wish.language ?? (await ask("독자가 보는 화면의 언어 (ko 또는 en)", "ko", problems.language));
  const assumed = suggestions(language);
  const tagline = wish.tagline ?? (await ask("한 줄 소개", assumed.tagline));
  const url = wish.url ?? (await ask("사이트 주소 (아직 없으면 Enter)", assumed.url, problems.url));
  const colour =
    wish.colour ??
    (await ask("강조하는 색, 예: #1d4ed8 (그대로 쓰려면 Enter)", "", (text) =>
      text === "" ? undefined : problems.colour(text),
    ));
  const categories =
    wish.categories ??
    (
      await ask("분류, 쉼표로 나누어 입력", assumed.categories.join(", "), (text) =>
        problems.categories(text.split(",").map((each) => each.trim())),
      )
    ).split(",");
  const author = wish.author ?? (await ask("첫 필자의 이름", assumed.author));
  const email =
    wish.email ??
    (await ask("독자가 틀린 곳을 알릴 전자우편 (아직 없으면 Enter)", "", (text) =>
      text === "" ? undefined : problems.email(text),
    ));
  return { ...wish, name, language, tagline, url, colour, categories, author, email };
}

/** One more question, of which only a clear yes is one. */
export async function askWhether(message: string): Promise<boolean> {
  return /^(?:y|yes|네|예)$/i.test((await ask(`${message} (y/N)`, "N")).trim());
}

function ask(
  message: string,
  suggestion: string,
  problem: (text: string) => string | undefined = () => undefined,
) {
  return input({
    message,
    ...(suggestion !== "" && { default: suggestion }),
    validate: (text) => problem(text.trim()) ?? true,
  });
}
