import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import {
  articleFileText as article,
  cloneShallow,
  createRepository,
  removeRepositories,
  type TestRepository,
} from "../../lib/desk/review/git/repository.fixture.ts";

/* The commands as the workflows run them, in a process of their own. */

vi.setConfig({ testTimeout: 120_000 });
afterEach(removeRepositories);

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const kim = "posts/2026/2026-11-01-김치.mdx";
const rice = "posts/2026/2026-11-02-밥.mdx";

interface Result {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

function command(
  name: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const script = join(process.cwd(), "scripts/pull-request", name);
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } };
    execFile(process.execPath, ["--import", tsx, script, ...args], options, (error, output, errors) =>
      resolve({ status: error === null ? 0 : Number(error.code), output, errors }),
    );
  });
}

/** A branch that removes one article and adds another, and the merge of it that GitHub checks out. */
function pullRequest(): {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
} {
  const repository = createRepository();
  const base = repository.commit({ [kim]: article("김치") });
  repository.git("switch", "--quiet", "--create", "branch");
  const head = repository.commit({ [kim]: undefined, [rice]: article("밥", "redirect_from: /rice\n") });
  repository.git("switch", "--quiet", "main");
  repository.commit({ "README.md": "다른 일\n" });
  repository.git("merge", "--quiet", "--no-edit", "branch");
  return { repository, base, head };
}

test("addresses.ts fails on a lost address and shows it on the pull request, in a clone of two commits", async () => {
  const clone = cloneShallow(pullRequest().repository, "--depth=2");
  const sides = ["--base", "HEAD^1", "--head", "HEAD"];
  const { status, output } = await command("addresses.ts", [...sides, "--format", "github"], clone.folder);
  expect(output).toMatch(
    /^::error file=posts\/2026\/2026-11-01-김치\.mdx,line=1,col=1,title=pull-request\/lost-address::/,
  );
  expect(status).toBe(1);

  clone.commit({ "site/removed-articles.yaml": "- { path: /posts/김치, date: 2026-11-24, reason: 요청 }\n" });
  expect(await command("addresses.ts", ["--base", "HEAD^1^1"], clone.folder)).toEqual({
    status: 0,
    output: "사라지는 주소가 없습니다.\n",
    errors: "",
  });
});

test("addresses.ts says in one line what it cannot do", async () => {
  const { repository } = pullRequest();
  const { status, errors } = await command("addresses.ts", ["--base", "no-such"], repository.folder);
  expect({ status, errors }).toEqual({ status: 1, errors: "git 저장소에 없는 커밋입니다: no-such\n" });
});

test("check.ts shows what is wrong with the site, the branch's own articles first", async () => {
  const repository = createRepository();
  const broken = "---\ntitle: 밥\ndate: 어제\n---\n\n본문\n";
  const [theme, logo] = ["site/theme.css", "site/logo.svg"].map((file) => readFileSync(file, "utf8"));
  const base = repository.commit({ [kim]: broken, "site/theme.css": theme, "site/logo.svg": logo });
  repository.commit({ [rice]: broken });
  const { status, output } = await command("check.ts", ["--base", base], repository.folder);
  const errors = [...output.matchAll(/^::error file=([^,]+),line=3/gm)].map(([, file]) => file);
  expect(errors).toEqual([rice, kim]);
  expect(status).toBe(1);

  repository.commit({ [rice]: article("밥"), [kim]: article("김치") });
  expect((await command("check.ts", ["--base", base], repository.folder)).status).toBe(0);
});

test("report.ts tells the browser what to look at, and people what changed", async () => {
  const { repository, base, head } = pullRequest();
  const sides = ["--repository", repository.folder, "--base", base, "--head", head];
  const targets = await command("report.ts", ["targets", ...sides], repository.folder);
  expect(JSON.parse(targets.output)).toEqual({
    pages: [{ title: "밥", path: "/posts/%EB%B0%A5" }],
    redirects: [{ from: "/rice", to: "/posts/%EB%B0%A5" }],
  });

  await writeFile(join(repository.folder, "findings.json"), "[]");
  const comment = await command(
    "report.ts",
    [
      "comment",
      ...sides,
      "--preview-url",
      "https://a.vercel.app/",
      "--findings",
      "findings.json",
      "--smoke",
      "none",
    ],
    repository.folder,
  );
  expect(comment.output).toContain("[밥](https://a.vercel.app/posts/%EB%B0%A5)");
  expect(comment.output).toContain("### 삭제한 기사 1건");
  expect(comment.output).toContain("오류 1건");
  expect(comment.output).toContain("브라우저로 열지 못했습니다");
});

test("take-articles.ts puts the pull request's articles in our place", async () => {
  const { repository, head } = pullRequest();
  const ours = createRepository();
  ours.commit({ [kim]: article("김치"), "lib/code.ts": "" });
  const options = ["--repository", repository.folder, "--head", head];
  expect((await command("take-articles.ts", options, ours.folder)).output).toBe("posts\n");
  expect(ours.git("ls-files", "--deleted")).toContain("김치");
  expect(await readFile(join(ours.folder, rice), "utf8")).toBe(article("밥", "redirect_from: /rice\n"));
});

test("find.ts and comment.ts talk to GitHub with what a workflow gives them", async () => {
  const { folder } = createRepository();
  const commit = "a".repeat(40);
  const answers: Record<string, unknown> = {
    [`GET /repos/o/n/commits/${commit}/pulls?per_page=100&page=1`]: [
      { number: 7, state: "open", head: { sha: commit }, base: { sha: "b".repeat(40) } },
    ],
    "GET /repos/o/n/pulls/7": { number: 7, state: "open", head: { sha: commit }, base: { sha: commit } },
    "GET /repos/o/n/issues/7/comments?per_page=100&page=1": [],
    "POST /repos/o/n/issues/7/comments": {},
  };
  const { server, url, asked } = await gitHubInTest(answers);
  const env = { GITHUB_API_URL: url, GITHUB_REPOSITORY: "o/n", GITHUB_TOKEN: "secret" };
  const output = join(folder, "output");

  const found = await command("find.ts", [], folder, {
    ...env,
    DEPLOYED_COMMIT: commit,
    GITHUB_OUTPUT: output,
  });
  expect(found.output).toBe("풀 리퀘스트 #7\n");
  expect(await readFile(output, "utf8")).toBe(`number=7\nbase=${"b".repeat(40)}\n`);

  await writeFile(join(folder, "comment.md"), "<!-- attention: pull request -->\n\n말\n");
  await writeFile(join(folder, "other.md"), "남의 말\n");
  const comment = (file: string, changes: Readonly<Record<string, string>> = {}) =>
    command("comment.ts", [file], folder, { ...env, PULL_REQUEST: "7", DEPLOYED_COMMIT: commit, ...changes });
  expect(await comment("comment.md")).toMatchObject({ status: 0, output: "created\n" });
  expect(asked.at(-1)).toBe("POST /repos/o/n/issues/7/comments");
  const late = await comment("comment.md", { DEPLOYED_COMMIT: "c".repeat(40) });
  expect(late.output).toContain("댓글은 그대로 둡니다");
  expect(asked.at(-1)).toBe("GET /repos/o/n/pulls/7");
  expect((await comment("other.md")).status).toBe(1);
  expect((await comment("comment.md", { PULL_REQUEST: "7/x" })).status).toBe(1);
  server.close();
});

test.each(["find.ts", "comment.ts"])("%s needs no package: it runs beside a right to write", async (name) => {
  expect(await packagesOf(join(process.cwd(), "scripts/pull-request", name))).toEqual([]);
});

/** What a file imports, and what that imports, beside Node's own modules. Types are not there when it runs. */
async function packagesOf(file: string): Promise<readonly string[]> {
  const text = await readFile(file, "utf8");
  const names = [...text.matchAll(/^import (?!type)[^"]*"([^"]+)"/gm)].map(([, name = ""]) => name);
  const ours = names.filter((name) => name.startsWith("."));
  const others = names.filter((name) => !name.startsWith(".") && !name.startsWith("node:"));
  const below = await Promise.all(ours.map((name) => packagesOf(join(dirname(file), name))));
  return [...others, ...below.flat()];
}

async function gitHubInTest(
  answers: Readonly<Record<string, unknown>>,
): Promise<{ readonly server: Server; readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    response.statusCode = key in answers ? 200 : 404;
    response.end(JSON.stringify(answers[key] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}`, asked };
}
