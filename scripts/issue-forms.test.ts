import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = ".github/ISSUE_TEMPLATE";
const forms = await Promise.all(
  (await readdir(folder))
    .filter((name) => name !== "config.yml")
    .map(async (name) => ({ name, form: parse(await readFile(`${folder}/${name}`, "utf8")) })),
);

/* GitHub shows no form at all where one of these rules is broken, and says so nowhere but on its own page. */
test.each(forms)("$name is a form that GitHub shows", ({ form }) => {
  expect(Object.keys(form).sort()).toEqual(["body", "description", "labels", "name", "title"]);
  const ids = form.body.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of form.body) {
    expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    expect(id).toMatch(/^[a-z_-]+$/);
    expect(attributes.label).toMatch(/\p{Script=Hangul}/u);
  }
});
