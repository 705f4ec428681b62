import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expression, Node, VariableDeclarator } from "estree";
import { parseAst, transformWithEsbuild } from "vite";

/** A regular expression of the sources. */
export interface WrittenExpression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folders = ["app", "components", "lib", "scripts"];
const files = ["instrumentation.ts", "next.config.ts", "proxy.ts", "site.config.ts"];

/** Tests give their own short texts to what they hold. */
const isTested = /\.(?:test|fixture|spec)\.tsx?$|-(?:in|for)-test\.tsx?$|\/(?:fixtures|hostile-fuzz)\//;

export function sourceFiles(root: string): readonly string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  );
  return [...files, ...found].filter((file) => !isTested.test(file)).sort();
}

/** The literals of a file, and what it gives to `RegExp` as far as the file itself says it. */
export async function expressionsOf(root: string, file: string): Promise<readonly WrittenExpression[]> {
  const text = readFileSync(join(root, file), "utf8");
  const { code } = await transformWithEsbuild(text, file, { target: "esnext", sourcemap: false });
  const program = parseAst(code) as unknown as Node;
  const constants = new Map<string, Expression>();
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator") return;
    const { id, init } = node as VariableDeclarator;
    if (id.type === "Identifier" && init) constants.set(id.name, init);
  });
  const found: WrittenExpression[] = [];
  walk(program, (node) => {
    if (node.type === "Literal" && "regex" in node && node.regex) {
      found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    } else if (
      (node.type === "NewExpression" || node.type === "CallExpression") &&
      node.callee.type === "Identifier" &&
      node.callee.name === "RegExp"
    ) {
      const [source, flags] = node.arguments as Expression[];
      if (source === undefined || isLiteral(source)) return;
      found.push({ file, source: textOf(source, constants), flags: flags ? textOf(flags, constants) : "" });
    }
  });
  return found;
}

function isLiteral(node: Node): boolean {
  return node.type === "Literal" && "regex" in node;
}

/** A letter replaces values that are inserted at run time, which are escaped text. */
const unknown = "가";

function textOf(node: Expression, constants: ReadonlyMap<string, Expression>): string {
  const of = (each: Expression) => textOf(each, constants);
  switch (node.type) {
    case "Literal":
      return "regex" in node && node.regex ? node.regex.pattern : String(node.value);
    case "TemplateLiteral":
      return node.quasis
        .map(({ value }, place) => {
          const next = node.expressions[place];
          return (value.cooked ?? value.raw) + (next === undefined ? "" : of(next));
        })
        .join("");
    case "TaggedTemplateExpression":
      return node.quasi.quasis
        .map(({ value }, place) => {
          const next = node.quasi.expressions[place];
          return value.raw + (next === undefined ? "" : of(next));
        })
        .join("");
    case "BinaryExpression":
      return addition(of(node.left as Expression), of(node.right), node);
    case "MemberExpression":
      return node.property.type === "Identifier" && node.property.name === "source"
        ? of(node.object as Expression)
        : unknown;
    case "Identifier": {
      const value = constants.get(node.name);
      return value === undefined ? unknown : of(value);
    }
    case "NewExpression":
      return node.arguments[0] ? of(node.arguments[0] as Expression) : "";
    default:
      return unknown;
  }
}

function addition(left: string, right: string, { operator }: { operator: string }): string {
  if (operator !== "+") return unknown;
  const isNumber = /^\d+$/.test(left) && /^\d+$/.test(right);
  return isNumber ? String(Number(left) + Number(right)) : left + right;
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === "object" && child !== null && typeof child.type === "string") walk(child, see);
    }
  }
}

/** `/a+/g` */
export function nameOf({ source, flags }: WrittenExpression): string {
  return `/${source}/${flags}`;
}
