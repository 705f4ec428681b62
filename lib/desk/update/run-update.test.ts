import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeServers, serveRepository } from "../preview/git-server.fixture.ts";
import {
  createRepository,
  removeRepositories,
  type TestRepository,
} from "../review/git/repository.fixture.ts";
import { planUpdate } from "./plan-update.ts";
import { blobHash } from "./release.ts";
import { runUpdate } from "./run-update.ts";

const run = promisify(execFile);
const runNode = (args: readonly string[], options = {}) => run(process.execPath, args, options);

type Files = Readonly<Record<string, string | undefined>>;

const content = { articles: "posts", files: "public", settings: "site.config.ts", paper: "site" };
const lines = (...changed: readonly string[]) =>
  ["1", "2", "3", "4", "5", "6", "7", "8"].map((line) => changed.find((each) => each[0] === line) ?? line);
const text = (...changed: readonly string[]) => `${lines(...changed).join("\n")}\n`;

/** The files of a release, with its list. */
function release(version: string, files: Readonly<Record<string, string>>): Files {
  const all = {
    ...files,
    "engine.json": `${JSON.stringify({ name: "attention", version, content }, null, 2)}\n`,
    "package.json": `${JSON.stringify({ name: "attention", version, scripts: { build: "true" } }, null, 2)}\n`,
  };
  const hashes = Object.entries(all)
    .filter(([path]) => !/^(?:posts|site)\//.test(path))
    .map(([path, bytes]) => [path, blobHash(Buffer.from(bytes))]);
  return { ...all, "engine-files.json": JSON.stringify({ version, files: Object.fromEntries(hashes) }) };
}

const releases: readonly Files[] = [
  release("1.0.0", {
    "lib/a.ts": text(),
    "lib/b.ts": text(),
    "lib/gone.ts": text(),
    "posts/sample.mdx": "견본 1",
    "site/theme.css": "색 1",
  }),
  {
    ...release("1.1.0", {
      "lib/a.ts": text("2 new"),
      "lib/b.ts": text(),
      "lib/new.ts": "새 파일\n",
      "posts/sample.mdx": "견본 2",
      "site/theme.css": "색 2",
    }),
    "lib/gone.ts": undefined,
  },
  release("1.2.0", {
    "lib/a.ts": text("2 newer"),
    "lib/b.ts": text("5 new"),
    "lib/new.ts": "새 파일!\n",
    "posts/sample.mdx": "견본 3",
    "site/theme.css": "색 3",
  }),
];

let engine: TestRepository;
let address = "";

beforeAll(async () => {
  engine = createRepository();
  for (const [place, files] of releases.entries()) {
    engine.commit(files);
    engine.git("tag", `v1.${place}.0`);
  }
  address = await serveRepository(engine);
});
afterAll(() => {
  closeServers();
  removeRepositories();
});

/** A paper made from the first release in its own repository, as from a template. */
function paper(own: Files = {}): TestRepository {
  const repository = createRepository();
  repository.git("config", "user.name", "발행인");
  repository.git("config", "user.email", "owner@example.org");
  repository.commit(releases[0] ?? {});
  repository.commit({
    "posts/mine.mdx": "내 기사",
    "posts/sample.mdx": undefined,
    "site/theme.css": "내 색",
    ...own,
  });
  return repository;
}

async function update(
  { folder }: TestRepository,
  { to, from = address }: { to?: string; from?: string } = {},
) {
  const plan = await planUpdate(folder, { from, to });
  if (plan === undefined) return undefined;
  return runUpdate(folder, plan, {
    branch: `engine-${plan.next}`,
    proves: false,
    npm: () => Promise.reject(new Error("no command is run")),
    say: () => {},
  });
}

const show = (repository: TestRepository, branch: string, path: string) =>
  repository.git("show", `${branch}:${path}`);
const filesOf = (repository: TestRepository, branch: string) =>
  repository.git("ls-tree", "-r", "--name-only", branch).split("\n");

describe("an untouched paper", () => {
  test("takes the newest release whole, and its content stays as it was", async () => {
    const repository = paper();
    const before = repository.git("rev-parse", "HEAD");
    const updated = await update(repository);
    expect(updated?.needsPerson).toBe(false);
    expect(filesOf(repository, "engine-1.2.0")).toEqual([
      ...["engine-files.json", "engine.json", "lib/a.ts", "lib/b.ts", "lib/new.ts", "package.json"],
      ...["posts/mine.mdx", "site/theme.css"],
    ]);
    expect(show(repository, "engine-1.2.0", "lib/a.ts")).toBe(text("2 newer").trim());
    expect(show(repository, "engine-1.2.0", "site/theme.css")).toBe("내 색");
    expect(repository.git("rev-parse", "HEAD")).toBe(before);
    expect(repository.git("status", "--porcelain")).toBe("");
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
  });

  test("goes from release to release, and says when there is none", async () => {
    const repository = paper();
    for (const version of ["1.1.0", "1.2.0"]) {
      await update(repository, { to: version });
      // As a host does it: the branch becomes one commit.
      repository.git("merge", "--quiet", "--squash", `engine-${version}`);
      repository.git("commit", "--quiet", "--message", `engine ${version}`);
    }
    expect(show(repository, "HEAD", "lib/b.ts")).toBe(text("5 new").trim());
    expect(await update(repository)).toBeUndefined();
  });
});

describe("a paper that changed files of the engine", () => {
  test("keeps its changes beside the engine's, from release to release", async () => {
    const repository = paper({
      "lib/a.ts": text("7 mine"),
      "package.json": JSON.stringify({ name: "my-paper", version: "1.0.0", scripts: { build: "true" } }),
    });
    for (const version of ["1.1.0", "1.2.0"]) {
      const updated = await update(repository, { to: version });
      expect(updated?.outcome.files.conflicts).toEqual([]);
      repository.git("merge", "--quiet", "--squash", `engine-${version}`);
      repository.git("commit", "--quiet", "--message", `engine ${version}`);
    }
    expect(show(repository, "HEAD", "lib/a.ts")).toBe(text("2 newer", "7 mine").trim());
    expect(JSON.parse(show(repository, "HEAD", "package.json"))).toMatchObject({
      name: "my-paper",
      version: "1.2.0",
    });
  });

  test("is told of each file that both changed in one place, or that one side removed", async () => {
    const repository = paper({
      "lib/a.ts": text("2 mine"),
      "lib/b.ts": undefined,
      "lib/gone.ts": text("1 mine"),
    });
    const updated = await update(repository);
    expect(updated?.needsPerson).toBe(true);
    expect(updated?.outcome.files.conflicts.map(({ path }) => path)).toEqual([
      "lib/a.ts",
      "lib/b.ts",
      "lib/gone.ts",
    ]);
    expect(show(repository, "engine-1.2.0", "lib/a.ts")).toContain(
      "<<<<<<< 이 신문\n2 mine\n=======\n2 newer\n>>>>>>> 엔진 1.2.0",
    );
    expect(updated?.report).toContain("`lib/a.ts`: 양쪽에서 같은 곳을 수정했습니다(1곳)");
    expect(filesOf(repository, "engine-1.2.0")).toContain("lib/gone.ts");
    expect(filesOf(repository, "engine-1.2.0")).not.toContain("lib/b.ts");
  });
});

describe("a release as a tarball", () => {
  let tarball = "";
  beforeAll(() => {
    tarball = join(tmpdir(), `engine-1.2.0-${process.pid}.tar.gz`);
    engine.git("archive", "--format=tar.gz", "--prefix=attention-1.2.0/", `--output=${tarball}`, "v1.2.0");
  });

  test("is compared with the list that the paper's own release left", async () => {
    const repository = paper({ "lib/a.ts": text("7 mine") });
    const updated = await update(repository, { from: tarball });
    expect(updated?.outcome.files.conflicts).toEqual([]);
    expect(show(repository, "engine-1.2.0", "lib/a.ts")).toBe(text("2 newer", "7 mine").trim());
  });

  test("that isn't one is refused", async () => {
    const file = join(tmpdir(), `no-engine-${process.pid}.tar.gz`);
    writeFileSync(file, "no archive");
    await expect(update(paper(), { from: file })).rejects.toThrow("압축 파일을 풀지 못했습니다");
  });
});

describe("nothing is made", () => {
  test.each([
    ["of an address that isn't there", { from: "/nowhere/engine" }, "Git 주소를 읽지 못했습니다"],
    [
      "of a release that isn't there",
      { to: "9.0.0" },
      "9.0.0 릴리스가 없습니다. 있는 것: 1.0.0, 1.1.0, 1.2.0",
    ],
    ["of an older release", { to: "0.1.0" }, "0.1.0 릴리스가 없습니다"],
  ])("%s", async (_, wish, message) => {
    const repository = paper();
    await expect(update(repository, wish)).rejects.toThrow(message);
    expect(repository.git("branch", "--list", "engine-*")).toBe("");
  });

  test("while the paper has changes that are not committed", async () => {
    const repository = paper();
    writeFileSync(join(repository.folder, "posts/mine.mdx"), "쓰는 중");
    await expect(update(repository)).rejects.toThrow("커밋하지 않은 변경이 있습니다");
  });

  test("of a tree with a link in it", async () => {
    const odd = createRepository();
    odd.commit(releases[2] ?? {});
    odd.link("lib/link.ts", "/etc/hostname");
    odd.commit({});
    odd.git("tag", "v1.2.0");
    await expect(update(paper(), { from: odd.folder })).rejects.toThrow(
      "엔진에 있을 수 없는 파일이어서 업데이트를 멈췄습니다: lib/link.ts",
    );
  });
});

describe("killed at any moment", () => {
  const script = join(import.meta.dirname, "update.child.ts");
  test.each(Array.from({ length: 8 }, (_, number) => 400 + number * 150))("after %d ms", async (time) => {
    const repository = paper({ "lib/a.ts": text("7 mine") });
    const state = () => [repository.git("rev-parse", "HEAD"), repository.git("status", "--porcelain")];
    const before = state();
    try {
      await runNode(["--import", "tsx", script, repository.folder, address], {
        timeout: time,
        killSignal: "SIGKILL",
      });
    } catch {
      // The process was killed.
    }
    expect(state()).toEqual(before);
    if (repository.git("branch", "--list", "engine-1.2.0") === "") await update(repository);
    expect(show(repository, "engine-1.2.0", "lib/a.ts")).toBe(text("2 newer", "7 mine").trim());
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a run that isn't killed is whole", async () => {
    const repository = paper();
    await runNode(["--import", "tsx", script, repository.folder, address]);
    expect(repository.git("branch", "--list", "engine-1.2.0")).toContain("engine-1.2.0");
  });
});

describe("the proof, with npm itself", () => {
  /** A build that writes one page with the text of its theme and of the engine. */
  const build = `
    import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
    mkdirSync(".next/server/app", { recursive: true });
    const own = readFileSync("site/theme.css", "utf8");
    writeFileSync(".next/server/app/index.html", own + readFileSync("lib/a.ts", "utf8"));
    writeFileSync(".next/routes-manifest.json", JSON.stringify({ redirects: [] }));
    if (readFileSync("lib/a.ts", "utf8").includes("old")) writeFileSync(".next/server/app/old.html", "");
  `;
  const packageOf = (version: string, scripts = {}) => {
    const own = { name: "attention", version };
    return {
      "package.json": JSON.stringify({
        ...own,
        type: "module",
        scripts: { build: "node build.js", check: "true", migrate: "true", ...scripts },
      }),
      "package-lock.json": JSON.stringify({
        ...own,
        lockfileVersion: 3,
        requires: true,
        packages: { "": own },
      }),
    };
  };

  function release2(version: string, a: string, scripts = {}): Files {
    return { ...release(version, { "build.js": build, "lib/a.ts": a }), ...packageOf(version, scripts) };
  }

  async function prove(next: Files) {
    const engineOfProof = createRepository();
    engineOfProof.commit(release2("1.0.0", "old\n"));
    engineOfProof.git("tag", "v1.0.0");
    engineOfProof.commit(next);
    engineOfProof.git("tag", "v2.0.0");
    const repository = createRepository();
    repository.git("config", "user.name", "발행인");
    repository.git("config", "user.email", "owner@example.org");
    repository.commit({
      ...release2("1.0.0", "old\n"),
      ".gitignore": ".next\nnode_modules\n",
      "site/theme.css": "색",
    });
    const plan = await planUpdate(repository.folder, { from: engineOfProof.folder, to: undefined });
    if (plan === undefined) throw new Error("nothing newer");
    return runUpdate(repository.folder, plan, {
      branch: "next",
      proves: true,
      npm: async (folder, args) => {
        try {
          await run("npm", ["--prefix", folder, ...args]);
          return true;
        } catch {
          return false;
        }
      },
      say: () => {},
    });
  }

  test("names pages that changed and addresses that are lost", async () => {
    const { outcome, needsPerson, report } = await prove(release2("2.0.0", "new\n"));
    expect(outcome.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(outcome.comparison).toEqual({ pages: 1, changed: ["/"], lost: ["/old"], gained: [] });
    expect(needsPerson).toBe(true);
    expect(report).toContain("## 사라지는 주소\n\n- `/old`");
  }, 60_000);

  test("a check that fails ends it, and the branch says so", async () => {
    const { outcome, report } = await prove(release2("2.0.0", "old!\n", { check: "false" }));
    expect(outcome.steps.at(-1)).toEqual({ name: "기사 검사", ok: false });
    expect(report).toContain("## 통과하지 못한 단계\n\n- 기사 검사");
  }, 60_000);
});
