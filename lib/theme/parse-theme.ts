import { CssSyntaxError, type Declaration, list, parse, type Root } from "postcss";
import { type Diagnostic, finding, type Position, type RuleId } from "../content/findings/diagnostic.ts";
import { type Colour, flatten, parseColour } from "./colour.ts";
import {
  type ColourToken,
  colourTokens,
  propertyOf,
  type Shade,
  type ShapeToken,
  shades,
  shapeTokens,
} from "./tokens.ts";

/** A colour of the newspaper, once for each shade, and where it is written. */
export interface ThemeColour extends Position {
  readonly light: Colour;
  readonly dark: Colour;
  /** The values as they are written. */
  readonly written: Readonly<Record<Shade, string>>;
}

/** How the newspaper looks: what stands in `site/theme.css`. */
export interface Theme {
  readonly file: string;
  readonly colours: ReadonlyMap<ColourToken, ThemeColour>;
  readonly shapes: ReadonlyMap<ShapeToken, string>;
  /** What keeps tokens from being read; their contrast is judged by `contrastFindings`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the tokens of a stylesheet. Each stands in `@theme`, a colour as `light-dark(…, …)` or as one value for both
 * shades; a value may name another token by `var(--color-…)`.
 */
export function parseTheme(file: string, css: string): Theme {
  const found: Diagnostic[] = [];
  const report = (rule: RuleId, place: Position, message: string, mend: string) =>
    found.push(finding(rule, { file, line: place.line, column: place.column }, { message, mend }));
  const root = parseCss(css, report);
  const written = root === undefined ? undefined : tokensIn(root, report);
  const colours = new Map<ColourToken, ThemeColour>();
  const shapes = new Map<ShapeToken, string>();
  if (written === undefined) return { file, colours, shapes, diagnostics: found };
  for (const token of colourTokens) {
    const declaration = written.get(propertyOf(token));
    if (declaration === undefined) continue;
    const values = shadesOf(declaration.value);
    const [light, dark] = shades.map((shade) => resolve(values[shade], shade, written, 0));
    if (light !== undefined && dark !== undefined) {
      colours.set(token, { light, dark, written: values, ...placeOf(declaration) });
      continue;
    }
    const wrong = light === undefined ? values.light : values.dark;
    report(
      "theme/bad-colour",
      placeOf(declaration),
      `‘${propertyOf(token)}’ 값을 색으로 읽을 수 없습니다: ‘${wrong}’`,
      `‘${propertyOf(token)}: light-dark(#1a1917, #edebe6);’처럼 라이트 테마의 색과 다크 테마의 색을 차례로 입력해 주세요.`,
    );
  }
  for (const token of shapeTokens) {
    const declaration = written.get(propertyOf(token));
    if (declaration !== undefined) shapes.set(token, declaration.value);
  }
  for (const token of [...colourTokens, ...shapeTokens]) {
    if (written.has(propertyOf(token))) continue;
    report(
      "theme/missing-token",
      { line: 1, column: 1 },
      `‘${propertyOf(token)}’ 값이 없습니다.`,
      `@theme { 다음 줄에 추가해 주세요: ‘${propertyOf(token)}: ${exampleOf(token, colours)};’`,
    );
  }
  return { file, colours, shapes, diagnostics: found };
}

type Report = (rule: RuleId, place: Position, message: string, mend: string) => void;

function parseCss(css: string, report: Report): Root | undefined {
  try {
    return parse(css);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const [message, mend] = syntaxWords.find(([reason]) => reason.test(error.reason))?.slice(1) ?? [
      "CSS 문법에 맞지 않습니다.",
      "이 줄과 바로 앞줄의 콜론(:), 세미콜론(;), 중괄호를 확인해 주세요.",
    ];
    report("theme/syntax", { line: error.line ?? 1, column: error.column ?? 1 }, `${message}`, `${mend}`);
    return undefined;
  }
}

const syntaxWords: readonly (readonly [RegExp, string, string])[] = [
  [/unclosed block/i, "여기에서 연 중괄호가 닫히지 않았습니다.", "블록이 끝나는 곳에 ‘}’를 입력해 주세요."],
  [/unexpected }/i, "짝이 없는 닫는 중괄호가 있습니다.", "이 ‘}’를 삭제해 주세요."],
  [/unclosed string/i, "따옴표가 닫히지 않았습니다.", "값의 끝에 같은 따옴표를 입력해 주세요."],
  [/unclosed comment/i, "주석이 닫히지 않았습니다.", "주석의 끝에 ‘*/’를 입력해 주세요."],
  [/unclosed bracket/i, "여는 괄호가 닫히지 않았습니다.", "값의 끝에 ‘)’를 입력해 주세요."],
  [/missed semicolon/i, "세미콜론(;)이 빠졌습니다.", "이 줄의 값 뒤에 ‘;’를 입력해 주세요."],
];

/** The declarations of tokens, the last of each; those outside of `@theme` are reported. */
function tokensIn(root: Root, report: Report): ReadonlyMap<string, Declaration> {
  const known = new Set<string>([...colourTokens, ...shapeTokens].map(propertyOf));
  const tokens = new Map<string, Declaration>();
  root.walkDecls((declaration) => {
    if (!known.has(declaration.prop)) return;
    const { parent } = declaration;
    if (parent?.type === "atrule" && "name" in parent && parent.name === "theme" && parent.parent === root) {
      tokens.set(declaration.prop, declaration);
      return;
    }
    report(
      "theme/misplaced-token",
      placeOf(declaration),
      `‘${declaration.prop}’ 값이 @theme 블록 밖에 있어 공유 이미지, 아이콘, 피드에 반영되지 않습니다.`,
      declaration.prop.startsWith("--color-")
        ? `@theme 블록에 ‘${declaration.prop}: light-dark(라이트 테마의 색, 다크 테마의 색);’으로 입력하고, 이 줄은 삭제해 주세요.`
        : "이 줄을 @theme 블록으로 옮겨 주세요.",
    );
  });
  return tokens;
}

function placeOf({ source }: Declaration): Position {
  return { line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 };
}

function shadesOf(value: string): Readonly<Record<Shade, string>> {
  const [, inner] = /^light-dark\(([\s\S]*)\)$/i.exec(value.trim()) ?? [];
  if (inner === undefined) return { light: value.trim(), dark: value.trim() };
  const [light = "", dark = ""] = list.comma(inner);
  return { light, dark };
}

/** Longer chains of names than this go round in a circle. */
const longestChain = 5;

function resolve(
  value: string,
  shade: Shade,
  tokens: ReadonlyMap<string, Declaration>,
  depth: number,
): Colour | undefined {
  const [, name] = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value) ?? [];
  if (name === undefined) return parseColour(value);
  const named = tokens.get(name);
  if (named === undefined || depth === longestChain) return undefined;
  return resolve(shadesOf(named.value)[shade], shade, tokens, depth + 1);
}

const shapeExamples: Readonly<Record<ShapeToken, string>> = {
  "font-sans": "system-ui, sans-serif",
  "font-heading": "var(--font-sans)",
  "font-mono": "ui-monospace, monospace",
  "radius-box": "0",
};

/** A value that a token may have at first: that of the nearest one that is there. */
function exampleOf(token: ColourToken | ShapeToken, colours: ReadonlyMap<ColourToken, ThemeColour>): string {
  if (!isColour(token)) return shapeExamples[token];
  if (token === "shade") return "rgb(0 0 0 / 0.45)";
  const grounds = ["raised", "paper"] as const;
  const texts = ["accent", "ink", "muted"] as const;
  const isGround = token === "paper" || token === "raised" || token === "rule" || token.endsWith("-soft");
  const near = (isGround ? grounds : texts).find((each) => each !== token && colours.has(each));
  const { light, dark } = (near && colours.get(near)?.written) ?? {
    light: isGround ? "white" : "black",
    dark: isGround ? "black" : "white",
  };
  return `light-dark(${light}, ${dark})`;
}

function isColour(token: ColourToken | ShapeToken): token is ColourToken {
  return (colourTokens as readonly string[]).includes(token);
}

/** A token's colour as a hexadecimal number, opaque: what is see-through lies on the paper. */
export function hexOf({ colours }: Theme, token: ColourToken, shade: Shade): string {
  const paper = colours.get("paper")?.[shade];
  const colour = colours.get(token)?.[shade];
  if (colour === undefined) return shade === "light" ? "#000000" : "#ffffff";
  return flatten(colour, paper).hex;
}
