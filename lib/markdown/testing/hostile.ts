import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One piece of an article that tries to do what no article may. */
export interface HostileText {
  /** Where it stands, `urls: null`, for the name of a test. */
  readonly name: string;
  /** Calls `alert(1)`, and asks `evil.example`, if it gets its way. */
  readonly text: string;
}

/** The bodies, by file; both dialects are tried with each. */
const bodyFiles = [
  "html",
  "urls",
  "svg-and-mathml",
  "mutation",
  "css",
  "clobbering",
  "formulas",
  "markdown",
  "mdx",
  "components",
  "text",
] as const;

const folder = join(import.meta.dirname, "fixtures/hostile");

export function hostileBodies(): readonly HostileText[] {
  return bodyFiles.flatMap(readTexts);
}

/** Front matter without its fences. */
export function hostileFrontMatter(): readonly HostileText[] {
  return readTexts("front-matter").map(({ name, text }) => ({ name, text: fillIn(text) }));
}

export function hostileFileNames(): readonly HostileText[] {
  return readTexts("file-names");
}

function readTexts(file: string): readonly HostileText[] {
  const texts: Readonly<Record<string, string>> = parse(readFileSync(join(folder, `${file}.yaml`), "utf8"));
  return Object.entries(texts).map(([name, text]) => ({ name: `${file}: ${name}`, text }));
}

/** What is too long to stand in a file. */
function fillIn(text: string): string {
  return text
    .replaceAll("{LONG}", "긴 말 <script>alert(1)</script> ".repeat(500))
    .replaceAll("{DEEP}", "[".repeat(2_000) + "]".repeat(2_000))
    .replaceAll("{MANY}", `[${Array.from({ length: 100 }, (_, place) => `/많은/${place}`).join(", ")}]`);
}
