import { slugify } from "../../content/addresses/slug.ts";
import { parseColour } from "../../theme/colour.ts";

/** What an owner has said about a new paper so far; undefined is not said yet. */
export interface PaperWish {
  readonly name: string | undefined;
  readonly latinName: string | undefined;
  readonly tagline: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly colour: string | undefined;
  readonly categories: readonly string[] | undefined;
  readonly author: string | undefined;
  readonly email: string | undefined;
}

/** A paper that can be written down. */
export interface Paper {
  readonly name: string;
  /** Empty where the name itself is in Latin letters. */
  readonly latinName: string;
  readonly tagline: string;
  readonly url: string;
  readonly language: "ko" | "en";
  /** Undefined keeps the colours that are there. */
  readonly colour: string | undefined;
  readonly categories: readonly string[];
  readonly author: string;
  readonly email: string;
}

/** What holds while somebody has no address yet; a build for a host asks for one. */
const placeholderUrl = "https://paper.example";

const defaults = {
  ko: { tagline: "가까이에서 듣고 쓰는 신문", categories: ["소식"], author: "편집부" },
  en: { tagline: "News, read closely", categories: ["News"], author: "Newsroom" },
} as const;

/** What a question offers to somebody who only presses Enter. */
export function suggestions(language: string | undefined) {
  return { ...defaults[language === "en" ? "en" : "ko"], url: placeholderUrl };
}

/** What is wrong with one answer; undefined when nothing is. */
export const problems = {
  name: (text: string) => (text.trim() === "" ? '신문의 이름이 없습니다. --name "우리 신문"' : undefined),
  url: (text: string) =>
    addressOf(text) === undefined ? `주소가 아닙니다: ‘${text}’. https://news.kr` : undefined,
  language: (text: string) =>
    text === "ko" || text === "en" ? undefined : `언어는 ko나 en입니다. 지금 값: ‘${text}’`,
  colour: (text: string) =>
    parseColour(text) === undefined ? `색으로 읽을 수 없습니다: ‘${text}’. #1d4ed8` : undefined,
  categories: (labels: readonly string[]) => {
    const slugs = labels.map(slugify);
    if (labels.length === 0 || slugs.includes(""))
      return "분류의 이름을 쉼표로 나누어 입력해 주세요: ‘동네, 사람’";
    return new Set(slugs).size < slugs.length
      ? `같은 분류가 두 번 있습니다: ${labels.join(", ")}`
      : undefined;
  },
  email: (text: string) =>
    isEmail(text) ? undefined : `전자우편 주소가 아닙니다: ‘${text}’. editor@news.kr`,
} as const;

/** Completes a wish, or says all that is missing or wrong in it. */
export function readWish(
  wish: PaperWish,
): { readonly paper: Paper } | { readonly problems: readonly string[] } {
  const language = wish.language?.trim() ?? "ko";
  const assumed = suggestions(language);
  const name = tidy(wish.name) ?? "";
  const written = tidy(wish.url) ?? assumed.url;
  const colour = tidy(wish.colour);
  const categories = labelsOf(wish.categories) ?? assumed.categories;
  const url = addressOf(written) ?? assumed.url;
  const email = tidy(wish.email) ?? `editor@${new URL(url).hostname.replace(/^www\./, "")}`;
  const found = [
    problems.name(name),
    problems.url(written),
    problems.language(language),
    colour === undefined ? undefined : problems.colour(colour),
    problems.categories(categories),
    problems.email(email),
  ].filter((each) => each !== undefined);
  if (found.length > 0) return { problems: found };
  return {
    paper: {
      name,
      latinName: tidy(wish.latinName) ?? "",
      tagline: tidy(wish.tagline) ?? assumed.tagline,
      url,
      language: language === "en" ? "en" : "ko",
      colour,
      categories,
      author: tidy(wish.author) ?? assumed.author,
      email,
    },
  };
}

function tidy(text: string | undefined): string | undefined {
  const tidied = text?.trim().normalize("NFC");
  return tidied === "" ? undefined : tidied;
}

function labelsOf(labels: readonly string[] | undefined): readonly string[] | undefined {
  const tidied = labels?.map((label) => label.trim().normalize("NFC")).filter((label) => label !== "");
  return tidied === undefined || tidied.length === 0 ? undefined : tidied;
}

/** `news.kr/` is meant as `https://news.kr`; a site has no path. */
function addressOf(text: string): string | undefined {
  const whole = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(whole)) return undefined;
  const { origin, hostname, pathname } = new URL(whole);
  return pathname === "/" && hostname.includes(".") ? origin : undefined;
}

function isEmail(text: string): boolean {
  const [user = "", host = "", ...more] = text.split("@");
  const labels = host.split(".");
  return user !== "" && more.length === 0 && labels.length > 1 && !labels.includes("") && !/\s/.test(text);
}
