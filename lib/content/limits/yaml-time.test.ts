import { expect, test } from "vitest";
import { decodeSourceFile } from "../source/source-file.ts";
import { withinYamlTime } from "./yaml-time.ts";

test("what follows from front matter and never ends is ended; the front matter is refused at what it repeats", () => {
  const text = `---\ntitle: 제목\n${"가: 나\n".repeat(500)}---\n글\n`;
  const source = decodeSourceFile("posts/2026-11-01-a.md", Buffer.from(text));
  const { data, body, diagnostics } = withinYamlTime(source, (frontMatter) => {
    while (frontMatter.data.title !== undefined);
    return frontMatter;
  });
  expect({ data, body, diagnostics }).toEqual({
    data: {},
    body: "글\n",
    diagnostics: [expect.objectContaining({ severity: "error", rule: "front-matter/too-costly", line: 3 })],
  });
}, 60_000);
