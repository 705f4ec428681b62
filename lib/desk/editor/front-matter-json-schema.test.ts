import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { frontMatterSchema } from "../../content/front-matter/schema.ts";
import { findArticleFiles, readSourceFile } from "../../content/source/read-source-files.ts";
import { frontMatterJsonSchema } from "./front-matter-json-schema.ts";

const schema = frontMatterJsonSchema();
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

function findings(frontMatter: string): readonly string[] {
  validate(parse(frontMatter));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test("every key of the front matter is there with words that explain it", () => {
  const described = Object.entries(schema.properties ?? {}).filter(
    ([, value]) => typeof value === "object" && (value.description ?? "") !== "",
  );
  expect(described.map(([key]) => key)).toEqual(Object.keys(frontMatterSchema.shape));
});

test("the front matter of every article is valid", async () => {
  const files = await findArticleFiles("posts");
  const invalid: unknown[] = [];
  for (const { path } of files) {
    const { file, text } = readSourceFile(process.cwd(), path);
    const found = findings(/^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? "");
    if (found.length > 0) invalid.push({ file, found });
  }
  expect(invalid).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

test.each([
  ["title: 1984\nheader:\ntags:\n  - [가, 2026]\n", "a number as a text, an empty key, a list in a list"],
  ["title: 제목\ncategories: 모델\nimage: /images/a.png\nfeatured: 1\n", "the short forms"],
  ["title: 제목\nunknown: 값\n", "a key that means nothing here: the check hints at it"],
  ["title: 제목\ndate: 2026.02.17 21:52 KST\n", "a date as Korean blogs write it"],
])("%j is valid: %s", (frontMatter) => {
  expect(findings(frontMatter)).toEqual([]);
});

test.each([
  ["description: 요약", " required"],
  ["title: 제목\ndraft: 아마도", "/draft type"],
  ["title: 제목\ndate: 어제", "/date pattern"],
  ["title: 제목\nsources:\n  - label: 이름", "/sources/0 required"],
  ["title: 제목\ntags: { a: 1 }", "/tags type"],
])("%j is not valid", (frontMatter, expected) => {
  expect(findings(frontMatter)).toContain(expected);
});
