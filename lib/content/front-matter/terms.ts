import { slugify } from "../addresses/slug.ts";
import type { Term } from "../article.ts";
import { type Diagnostic, finding } from "../findings/diagnostic.ts";
import type { FrontMatter } from "./parse.ts";
import type { FrontMatterValues } from "./schema.ts";

type WrittenTerms = FrontMatterValues["tags"];

export function toTerm(label: string): Term {
  return { label, slug: slugify(label) };
}

/** Labels with one slug are one term; the first spelling stays, and the order. */
export function toTerms(labels: readonly string[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const label of labels) {
    const term = toTerm(label.normalize("NFC"));
    if (!terms.has(term.slug)) terms.set(term.slug, term);
  }
  return [...terms.values()];
}

/**
 * The labels in `tags:` or `categories:`. A bare string is split at commas when it has any, else at spaces as Jekyll does.
 * @see https://jekyllrb.com/docs/posts/#categories
 */
export function labelsOf(written: WrittenTerms): readonly string[] {
  if (written === undefined) return [];
  if (written.written === "list") return written.value;
  const separator = written.value.includes(",") ? "," : /\s+/;
  return written.value
    .split(separator)
    .map((label) => label.trim())
    .filter((label) => label !== "");
}

/** Says so when the spaces of a bare string made several terms of what may be meant as one. */
export function splitAtSpaces(
  file: string,
  frontMatter: FrontMatter,
  key: "categories" | "tags",
  written: WrittenTerms,
): readonly Diagnostic[] {
  const labels = labelsOf(written);
  if (written?.written !== "string" || written.value.includes(",") || labels.length < 2) return [];
  return [
    finding(
      "front-matter/split-at-spaces",
      { file, ...frontMatter.positionOf([key]) },
      {
        message: `‘${key}’에 입력한 ‘${written.value.trim()}’ 값이 공백에서 나뉘어 ${labels.length}개(${labels.join(", ")})가 됩니다.`,
        mend: `하나로 두려면 ‘${key}: [${written.value.trim()}]’처럼 대괄호로 감싸고, 여럿이면 ‘${key}: [${labels.join(", ")}]’처럼 쉼표로 나누어 주세요.`,
      },
    ),
  ];
}
