import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import {
  cloneShallow,
  createRepository,
  removeRepositories,
  type TestRepository,
} from "../lib/desk/review/git/repository.fixture.ts";

/* The command as the workflow runs it: in a clone of the newest commit with three folders, and no packages. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const servers: Server[] = [];
let site: TestRepository;
let clones = 0;
beforeAll(() => {
  site = createRepository();
  for (const folder of ["lib", "scripts"]) {
    cpSync(join(process.cwd(), folder), join(site.folder, folder), { recursive: true });
  }
  site.commit({
    "package.json": '{ "type": "module" }\n',
    "site.config.ts": "throw new Error('needs packages');\n",
    "public/images/large.txt": "그림\n",
  });
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});
afterAll(removeRepositories);

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const hour = 60 * 60 * 1_000;

/** A date as an editor in Seoul writes it, so many hours from now. */
function inHours(hours: number): string {
  const seoul = new Date(Date.now() + (hours + 9) * hour).toISOString();
  return seoul.slice(0, 16).replace("T", " ");
}

const due = `date: ${inHours(-0.2)}\n`;
const post = (more: string) => `---\ntitle: 제목\n${more}---\n\n본문\n`;

/** A clone of the site with these articles alone. */
function cloneOf(posts: Readonly<Record<string, string>>): TestRepository {
  site.git("rm", "-r", "--quiet", "--ignore-unmatch", "posts");
  const files = Object.entries(posts).map(([name, more]) => [`posts/${name}.mdx`, post(more)]);
  site.commit({ "README.md": `${++clones}\n`, ...Object.fromEntries(files) });
  const clone = cloneShallow(site, "--depth=1", "--no-checkout");
  clone.git("sparse-checkout", "set", "posts", "lib", "scripts");
  clone.git("checkout", "--quiet", "main");
  return clone;
}

/** A site that has some articles and answers all else as it is told. */
async function serve(
  slugs: readonly string[],
  otherwise = 404,
): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURI(request.url ?? ""));
    const isThere = slugs.some((slug) => `/posts/${slug}` === asked.at(-1));
    const location = { Location: "/~missing/posts/x" };
    response.writeHead(isThere ? 200 : otherwise, otherwise === 307 && !isThere ? location : {}).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

interface Result {
  readonly status: number;
  readonly outputs: string;
  readonly said: string;
}

function run(clone: TestRepository, ...args: readonly string[]): Promise<Result> {
  const outputs = join(clone.folder, "outputs.txt");
  writeFileSync(outputs, "");
  const env = { ...process.env, GITHUB_OUTPUT: outputs };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", tsx, "scripts/due-articles.ts", ...args],
      { cwd: clone.folder, env },
      (error, said, errors) =>
        resolve({
          status: error === null ? 0 : Number(error.code),
          outputs: readFileSync(outputs, "utf8"),
          said: said + errors,
        }),
    );
  });
}

test.each([404, 307])("what is due and answers %i is asked for, and nothing else", async (otherwise) => {
  const clone = cloneOf({
    "2026-11-26-due": due,
    [`2026-11-26-${"김치".normalize("NFD")}`]: due,
    "2026-11-26-there": due,
    "2026-11-26-other-name": `${due}slug: 다른 이름\n`,
    "2026-11-26-hidden": `${due}hidden: true\n`,
    "2026-11-26-utc": `date: ${new Date(Date.now() - hour / 2).toISOString()}\n`,
    "2026-11-26-draft": `${due}draft: true\n`,
    "2026-11-26-unpublished": `${due}published: false\n`,
    "2026-11-26-forwards": `${due}redirect_to: /posts/there\n`,
    "2026-11-26-waits": `date: ${inHours(1)}\n`,
    "2020-01-01-old": "",
  });
  expect(existsSync(join(clone.folder, "public"))).toBe(false);
  const { origin, asked } = await serve(["there"], otherwise);
  const { status, outputs, said } = await run(clone, "--base", origin);
  expect({ status, outputs }).toEqual({ status: 0, outputs: "due=true\nwaiting=true\n" });
  expect(asked.sort()).toEqual(
    ["due", "hidden", "there", "utc", "김치", "다른-이름"].map((slug) => `/posts/${slug}`).sort(),
  );
  expect(said).not.toContain("/posts/there");
  for (const slug of ["due", "hidden", "utc", "김치", "다른-이름"]) expect(said).toContain(`/posts/${slug} `);
});

test("once the deployment is there, nothing is asked for and nothing is waited for", async () => {
  const clone = cloneOf({ "2026-11-26-due": due });
  const before = await serve([]);
  expect((await run(clone, "--base", before.origin)).outputs).toBe("due=true\nwaiting=true\n");
  const after = await serve(["due"]);
  expect(await run(clone, "--base", after.origin)).toMatchObject({
    status: 0,
    outputs: "due=false\nwaiting=false\n",
  });
});

test("what was asked for is waited for, and asked for again after an hour", async () => {
  const clone = cloneOf({ "2026-11-26-due": `date: ${inHours(-1.2)}\n` });
  const { origin } = await serve([]);
  const since = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
  expect((await run(clone, "--base", origin, "--since", since(0.1))).outputs).toBe(
    "due=false\nwaiting=true\n",
  );
  expect((await run(clone, "--base", origin, "--since", since(0.5))).outputs).toBe(
    "due=true\nwaiting=true\n",
  );
  expect((await run(clone, "--base", origin, "--since", "")).outputs).toBe("due=true\nwaiting=true\n");
});

test.each([503, 403])(
  "a site that answers %i is asked again, and nobody is asked to deploy it",
  async (status) => {
    const clone = cloneOf({ "2026-11-26-due": due });
    const { origin } = await serve([], status);
    const result = await run(clone, "--base", origin);
    expect(result).toMatchObject({ status: 1, outputs: "due=false\nwaiting=true\n" });
    expect(result.said).toContain("공개되었는지 알 수 없습니다: /posts/due.");
  },
);

test("without a site it says whether anything is to come", async () => {
  expect(await run(cloneOf({ "2026-11-26-a": `date: ${inHours(48)}\n` }))).toMatchObject({
    status: 0,
    outputs: "due=false\nwaiting=true\n",
  });
  expect((await run(cloneOf({ "2026-11-26-a": "draft: true\ndate: 2999-01-01\n" }))).outputs).toBe(
    "due=false\nwaiting=false\n",
  );
});

test("a repository without articles, or an address that is none, ends the run in one line", async () => {
  const empty = cloneOf({});
  expect(await run(empty)).toMatchObject({ status: 1, outputs: "" });
  const clone = cloneOf({ "2026-11-26-a": due });
  expect(await run(clone, "--base", "news.example")).toEqual({
    status: 1,
    outputs: "",
    said: "--base 값이 주소가 아닙니다: ‘news.example’. https://로 시작하는 사이트 주소를 입력해 주세요.\n",
  });
});
