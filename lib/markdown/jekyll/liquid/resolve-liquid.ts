import { type Diagnostic, finding, type RuleId } from "../../../content/findings/diagnostic.ts";
import { createLocator } from "../../tree/locator.ts";
import { findCodeRanges, isInside } from "../source/code-ranges.ts";
import { writeHighlight } from "./liquid-highlight.ts";
import { expandInclude } from "./liquid-include.ts";
import { type LiquidPart, matchBlocks, readLiquidParts } from "./liquid-parts.ts";
import { createLiquidValues, type LiquidSite } from "./liquid-values.ts";
import { markdownToLine } from "./markdown-to-line.ts";

/** One piece of Liquid that did not become text, placed in the body. */
export interface LiquidFinding extends Omit<Diagnostic, "file" | "fix"> {
  /** The Liquid as written. */
  readonly source: string;
}

export interface ResolvedLiquid {
  readonly body: string;
  readonly findings: readonly LiquidFinding[];
}

/** Tags that only mark the end or a branch of another, which is the one that is reported. */
const BRANCH_TAGS = /^(?:end\w*|else|elsif|when|#.*|break|continue)$/;

/** Loops over the site's data: what is between their tags is a template, not the article's words. */
const LOOP_TAGS: ReadonlySet<string> = new Set(["for", "tablerow"]);

/** Signs of a formula or of another template language directly before `{{`: `\frac{{`, `x_{{`, `${{`. */
const FOREIGN_BEFORE = /(?:\\[A-Za-z]+|[_^{}$])$/;

/**
 * Resolves the Liquid of a Jekyll post that depends only on the article and the site's address. Removes the rest and reports
 * it. Code keeps its braces (`${{ secrets.TOKEN }}`), without the `raw` tags that kept them in Jekyll. Every line stays on its
 * line.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/
 */
export function resolveLiquid(body: string, site: LiquidSite): ResolvedLiquid {
  if (!body.includes("{{") && !body.includes("{%")) return { body, findings: [] };
  const parts = readLiquidParts(body);
  const code = findCodeRanges(body);
  const values = createLiquidValues(site, markdownToLine);
  const blocks = matchBlocks(parts);
  const positionAt = createLocator(body);
  const findings: LiquidFinding[] = [];

  const sourceOf = (part: LiquidPart): string => body.slice(part.begin, part.end);
  const find = (part: LiquidPart, rule: RuleId, message: string, mend: string): void => {
    const found = finding(rule, positionAt(part.begin), { message, mend });
    findings.push({ ...found, source: sourceOf(part) });
  };

  /** The text of the parts from `from` up to but without `to`. */
  const resolveParts = (from: number, to: number): string => {
    let text = "";
    for (let index = from; index < to; index++) {
      const part = parts[index];
      if (part === undefined) break;
      if (part.kind === "text") text += sourceOf(part);
      else if (part.kind === "tag" && (part.name === "raw" || part.name === "endraw"))
        text += lineBreaks(sourceOf(part));
      else if (isInside(code, part.begin)) text += sourceOf(part);
      else if (part.kind === "output") text += resolveOutput(part) + lineBreaks(sourceOf(part));
      else {
        const resolved = resolveTag(part, index, to, text);
        text = resolved.text;
        index = resolved.last;
      }
    }
    return text;
  };

  let tooMuch = false;

  const resolveOutput = (part: LiquidPart & { kind: "output" }): string => {
    const value = values.evaluate(part.expression);
    if (value.kind === "too-much") {
      if (!tooMuch) {
        find(
          part,
          "liquid/too-much-text",
          `“${excerpt(sourceOf(part))}”부터는 이전 블로그(Jekyll)의 표시가 만드는 내용이 너무 길어 독자에게 표시하지 않습니다.`,
          "이 부분을 삭제하고 독자에게 표시할 내용을 입력해 주세요.",
        );
      }
      tooMuch = true;
      return "";
    }
    if (value.kind === "text") return value.text.includes("\n") ? markdownToLine(value.text) : value.text;
    if (
      value.kind === "broken" ||
      FOREIGN_BEFORE.test(body.slice(Math.max(0, part.begin - 40), part.begin))
    ) {
      find(
        part,
        "liquid/not-liquid",
        `“${excerpt(sourceOf(part))}” 부분은 이전 블로그(Jekyll)의 표시로 읽을 수 없어 입력한 그대로 표시합니다.`,
        "의도한 글자이면 그대로 두어도 됩니다. 아니면 이 부분을 삭제하고 독자에게 표시할 내용을 입력해 주세요.",
      );
      return sourceOf(part).replace(/\r?\n/g, " ");
    }
    find(
      part,
      "liquid/unresolved",
      `“${excerpt(sourceOf(part))}” 자리에 이전 블로그(Jekyll)가 무엇을 넣었는지 알 수 없어 독자에게 표시하지 않습니다.`,
      "이 부분을 삭제하고, 독자에게 표시할 내용이 있으면 그대로 입력해 주세요.",
    );
    return "";
  };

  /** The text so far with what the tag shows, and the last part that the tag takes up. */
  const resolveTag = (
    part: LiquidPart & { kind: "tag" },
    index: number,
    to: number,
    before: string,
  ): { readonly text: string; readonly last: number } => {
    const shown = (text: string) => ({ text: before + text + lineBreaks(sourceOf(part)), last: index });
    const block = (): number | undefined => {
      const end = blocks.get(index);
      return end !== undefined && end < to ? end : undefined;
    };
    /** Only the line breaks of the whole block. */
    const hidden = (end: number) => ({
      text: before + lineBreaks(body.slice(part.begin, parts[end]?.end)),
      last: end,
    });
    switch (part.name) {
      case "assign": {
        const [, name, expression] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(part.args) ?? [];
        const value = values.evaluate(expression?.trim() ?? "");
        if (name === undefined || value.kind !== "text") break;
        values.set(name, value.text);
        return shown("");
      }
      case "capture": {
        const end = block();
        const name = part.args.replace(/^["']|["']$/g, "");
        if (end === undefined || name === "") break;
        values.set(name, resolveParts(index + 1, end));
        return hidden(end);
      }
      case "comment": {
        const end = block();
        if (end === undefined) break;
        return hidden(end);
      }
      case "highlight": {
        const end = block();
        if (end === undefined) break;
        const content = body.slice(part.end, parts[end]?.begin).replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, "");
        return {
          text: before + writeHighlight(before, part.args, content) + lineBreaks(sourceOf(part)),
          last: end,
        };
      }
      case "link":
      case "post_url": {
        const name = values.interpolate(part.args).replace(/^["']|["']$/g, "");
        const address = findAddress(name, part.name, site, values.relativeUrl);
        if (address !== undefined) return shown(address);
        find(
          part,
          "liquid/unknown-article",
          `“${excerpt(sourceOf(part))}” 표시가 가리키는 기사를 찾지 못했습니다.`,
          "이 표시를 삭제하고 그 위치에 기사의 주소를 입력해 주세요. 예: /posts/news10",
        );
        return shown("");
      }
      case "include":
      case "include_cached": {
        const place = standsAlone(body, part) ? "own-block" : "in-text";
        const text = expandInclude(part.args, place, values);
        if (text === undefined) break;
        return shown(text);
      }
      case "gist": {
        const [id = ""] = part.args.replace(/["']/g, "").split(/\s+/);
        if (!/^[\w-]+(?:\/[\w-]+)?$/.test(id)) break;
        return shown(`[GitHub Gist 보기](https://gist.github.com/${id})`);
      }
      default:
        if (BRANCH_TAGS.test(part.name)) return shown("");
    }

    const end = LOOP_TAGS.has(part.name) ? block() : undefined;
    find(
      part,
      "liquid/unresolved",
      end === undefined
        ? `“${excerpt(sourceOf(part))}” 부분은 이전 블로그(Jekyll)에서만 쓰는 표시여서 독자에게 표시하지 않습니다.`
        : `“${excerpt(sourceOf(part))}” 부분은 이전 블로그(Jekyll)에서만 쓰는 반복 표시여서 그 안의 내용과 함께 독자에게 표시하지 않습니다.`,
      "이 부분을 삭제하고, 독자에게 표시할 내용이 있으면 그대로 입력해 주세요.",
    );
    if (end === undefined) return shown("");
    return hidden(end);
  };

  return { body: resolveParts(0, parts.length), findings };
}

/** `post_url` names a post, `link` any file of the old site; files that are no articles stay where they were. */
function findAddress(
  name: string,
  tag: "link" | "post_url",
  site: LiquidSite,
  relativeUrl: (path: string) => string,
): string | undefined {
  if (tag === "link" && !/\.(?:md|markdown|html?)$/i.test(name))
    return name === "" ? undefined : relativeUrl(name);
  const article = name
    .replace(/^.*_posts\//, "")
    .replace(/^\//, "")
    .replace(/\.(?:md|markdown|html?)$/i, "");
  return site.findArticle?.(article.normalize("NFC"));
}

/** Whether a tag has its line for itself and nothing directly below it. */
function standsAlone(body: string, { begin, end }: LiquidPart): boolean {
  const before = body.slice(begin === 0 ? 0 : body.lastIndexOf("\n", begin - 1) + 1, begin);
  const [after = "", below = ""] = body.slice(end, end + 1000).split("\n");
  return [before, after, below].every((text) => text.trim() === "");
}

function lineBreaks(text: string): string {
  return "\n".repeat(text.split("\n").length - 1);
}

function excerpt(source: string): string {
  const line = source.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
