import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** What a test changes for its whole process: modules, globals, the folder, Node's own server. */
const changesItsProcess =
  /vi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv|spyOn|useFakeTimers)\(|process\.chdir\(|\bglobalThis\b|guardRequests|watchRequests/;

const tests = ["app", "lib", "components", "packages", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const alone = tests.filter((file) => changesItsProcess.test(readFileSync(join(root, file), "utf8")));

const shared = {
  exclude: ["node_modules/**"],
  // A busy machine is slow, not wrong.
  testTimeout: 60_000,
};

/**
 * Loading the modules again for each of 290 files takes as long as the tests. Files therefore share the modules of their
 * worker, except those that change their process.
 */
export default defineConfig({
  resolve: { alias: { "@/": new URL(".//", import.meta.url).pathname } },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: "alone", include: alone, isolate: true } },
      {
        extends: true,
        test: {
          ...shared,
          name: "together",
          include: tests.filter((file) => !alone.includes(file)),
          isolate: false,
        },
      },
    ],
  },
});
