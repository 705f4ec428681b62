import type { Diagnostic } from "../../../content/findings/diagnostic.ts";
import type { BodySource } from "../../../markdown/body.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import { placeInFile } from "../findings/places.ts";
import { blankCode } from "./slip-body.ts";

/** The text between dollars or TeX brackets within a paragraph. */
const candidate =
  /\$\$(?<display>(?:[^$\n]|\n(?!\s*\n))+)\$\$|(?<![\\$\w])\$(?!\s)(?<inline>(?:[^$\n\\]|\\.)+?)(?<!\s)\$(?![\d$])|\\\\?[([](?<brackets>[^\n]+?)\\\\?[)\]]/g;

/** A command of TeX, a power or an index, or an equation of single letters: no price and no variable of a shell. */
const tex = /\\[a-zA-Z]{2,}|[A-Za-z\d)}\]][\^_](?:\{|[A-Za-z\d])|^\s*[A-Za-z]\s*(?:[=<>+*/-].*)?$/;

/** Constants such as `MAX_SIZE`, and paths. */
const shell = /^[A-Z]{2,}|[A-Z]_[A-Z]{2}|[A-Za-z]{3,}_|^[a-z]{2,}/;

/**
 * Formulas in an article without `math: true`: readers would see TeX. Replaces the parser's finding about their braces,
 * whose advice would keep the TeX on the page.
 */
export function formulasOff(article: BodySource, ofBody: readonly Diagnostic[]): readonly Diagnostic[] {
  if (article.math || !/[$\\]/.test(article.body)) return ofBody;
  const locate = createLocator(article.body);
  const found = Array.from(blankCode(article.body).matchAll(candidate)).filter(isFormula);
  const [first] = found;
  if (first === undefined) return ofBody;
  const lines = found.map(({ index, 0: { length } }) => [
    article.bodyLine + locate(index).line - 1,
    article.bodyLine + locate(index + length).line - 1,
  ]);
  const isCaused = ({ rule, line }: Diagnostic) =>
    /^mdx\/(?:syntax|expression-dropped)$/.test(rule) &&
    lines.some(([from = 0, to = 0]) => line >= from && line <= to);
  const caused = ofBody.some(isCaused);
  const written = first[0].replace(/\s+/g, " ");
  const finding: Diagnostic = {
    ...placeInFile(article, locate(first.index)),
    severity: caused ? "error" : "warning",
    rule: "math/off",
    message: `수식으로 보이는데 이 기사에는 수식이 켜져 있지 않아 글자 그대로 나옵니다: ‘${written.length > 40 ? `${written.slice(0, 40)}…` : written}’`,
    mend: "기사 정보(맨 위 --- 사이)에 ‘math: true’ 줄을 넣어 주세요. 수식이 아니면 달러 기호 앞에 역슬래시를 붙여 ‘\\$’로 입력해 주세요.",
  };
  return [...ofBody.filter((each) => !isCaused(each)), finding];
}

function isFormula({ groups = {} }: RegExpMatchArray): boolean {
  const { display, inline, brackets } = groups;
  if (display !== undefined) return tex.test(display);
  if (brackets !== undefined) return /\\[a-zA-Z]{2,}|[A-Za-z\d)}\]][\^_]\{/.test(brackets);
  return inline !== undefined && tex.test(inline) && (/\\[a-zA-Z]{2,}/.test(inline) || !shell.test(inline));
}
