import { afterEach, expect, test, vi } from "vitest";
import { type ArticleChange, sidesOf } from "./changed-articles.ts";
import { gitIn } from "./git/git.ts";
import {
  articleFileText as article,
  cloneShallow,
  createRepository,
  removeRepositories,
  type TestRepository,
} from "./git/repository.fixture.ts";
import { type PullRequest, readPullRequest } from "./read-pull-request.ts";

afterEach(removeRepositories);
// Each starts git a dozen times.
vi.setConfig({ testTimeout: 60_000 });

const now = new Date("2026-12-01");
const kim = "posts/2026/2026-11-01-김치.mdx";
const rice = "posts/2026/2026-11-02-rice.md";

/** A main branch with two articles, and a branch off it. */
function repositoryWithBranch(): TestRepository {
  const repository = createRepository();
  repository.commit({
    [kim]: article("김치", "redirect_from: [/old/kimchi/]\n"),
    [rice]: article("밥"),
    "README.md": "읽어 주세요\n",
  });
  repository.git("switch", "--quiet", "--create", "branch");
  return repository;
}

function read(
  repository: TestRepository,
  isKept: (key: string) => boolean = () => false,
  base = "main",
): Promise<PullRequest> {
  return readPullRequest(gitIn(repository.folder), { base, head: "HEAD" }, now, isKept);
}

/** `moved 김치 → 배추김치` */
function summary({ changes }: PullRequest): readonly string[] {
  const slugs = (change: ArticleChange) => {
    const { before, after } = sidesOf(change);
    return [before?.slug, after?.slug].filter((slug) => slug !== undefined);
  };
  return changes.map((change) => `${change.kind} ${[...new Set(slugs(change))].join(" → ")}`);
}

function lostIn({ lost }: PullRequest): readonly string[] {
  return lost.map(({ file, message }) => `${file}: ${/‘(.*?)’/.exec(message)?.[1]}`);
}

test("an article that is added is one change, and loses nothing", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ "posts/2026/2026-11-03-새-글.mdx": article("새 글"), "posts/data.csv": "a,b\n" });
  const found = await read(repository);
  expect(summary(found)).toEqual(["added 새-글"]);
  expect(found.lost).toEqual([]);
});

test("a change of the text loses nothing; a legacy path that is given up does", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: article("김치와 밥") });
  const found = await read(repository);
  expect(summary(found)).toEqual(["changed 김치"]);
  expect(lostIn(found)).toEqual([`${kim}: /old/kimchi`]);
  expect(found.lost[0]).toMatchObject({
    severity: "error",
    rule: "pull-request/lost-address",
    mend: expect.stringContaining('redirect_from: ["/old/kimchi"]'),
  });
});

test("a file that gets another slug loses its old permalink, unless it keeps it as a legacy path", async () => {
  const repository = repositoryWithBranch();
  const moved = "posts/2026/2026-11-01-배추김치.mdx";
  repository.git("mv", kim, moved);
  repository.commit({});
  const found = await read(repository);
  expect(summary(found)).toEqual(["moved 김치 → 배추김치"]);
  expect(lostIn(found)).toEqual([`${moved}: /posts/김치`]);

  repository.commit({ [moved]: article("김치", "redirect_from: [/old/kimchi/, /posts/김치]\n") });
  expect(await read(repository)).toMatchObject({ changes: [{ kind: "moved" }], lost: [] });
});

test("a file that goes to another folder keeps its permalink", async () => {
  const repository = repositoryWithBranch();
  repository.git("mv", rice, "posts/rice.md");
  repository.git("mv", "posts/rice.md", "posts/2026-11-02-rice.md");
  repository.commit({});
  const found = await read(repository);
  expect(summary(found)).toEqual(["changed rice"]);
  expect(found.lost).toEqual([]);
});

test("an article written anew that keeps the old permalink is the old one, moved", async () => {
  const repository = repositoryWithBranch();
  repository.commit({
    [rice]: undefined,
    "posts/2026/2026-11-09-쌀.mdx": `---\ntitle: 쌀\nredirect_from: /posts/rice\n---\n\n전혀 다른 글.\n`,
  });
  const found = await read(repository);
  expect(summary(found)).toEqual(["moved rice → 쌀"]);
  expect(found.lost).toEqual([]);
});

test("a removed article loses every address it had", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined });
  const found = await read(repository);
  expect(summary(found)).toEqual(["removed 김치"]);
  expect(lostIn(found)).toEqual([`${kim}: /posts/김치`, `${kim}: /old/kimchi`]);
});

test.each([
  ["2026-11-30T23:59:59+09:00", "2026-11-30"],
  // Already tomorrow in Seoul, where the editors are.
  ["2026-11-30T15:00:00Z", "2026-12-01"],
  ["2027-01-01T00:00:00+09:00", "2027-01-01"],
])("the advice to leave a tombstone has the day on which it is given: at %s %s", async (moment, day) => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined });
  const sides = { base: "main", head: "HEAD" };
  const { lost } = await readPullRequest(gitIn(repository.folder), sides, new Date(moment), () => false);
  expect(lost.map(({ mend }) => /‘date: (.*?)’/.exec(mend)?.[1])).toEqual([day, day]);
});

test.each([
  [
    "another article takes them over",
    { [rice]: article("밥", "redirect_from: [/posts/김치/, /OLD/kimchi.html]\n") },
  ],
  [
    "tombstones say that it is meant",
    {
      "site/removed-articles.yaml":
        "- { path: /posts/김치, date: 2026-11-24, reason: 요청 }\n- { path: /old/kimchi, date: 2026-11-24, reason: 요청 }\n",
    },
  ],
])("a removed article's addresses are not lost when %s", async (_, files) => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined, ...files });
  expect((await read(repository)).lost).toEqual([]);
});

test("an address at which the site answers with something else is not lost", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined });
  const found = await read(repository, (key) => key === "/old/kimchi");
  expect(lostIn(found)).toEqual([`${kim}: /posts/김치`]);
});

test("a public article that becomes a draft or waits for a later day loses its address", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [rice]: article("밥", "draft: true\n"), [kim]: article("김치", "date: 2027-01-01\n") });
  const found = await read(repository);
  expect(lostIn(found)).toEqual([`${kim}: /posts/김치`, `${kim}: /old/kimchi`, `${rice}: /posts/rice`]);
});

test("a draft has no address to lose", async () => {
  const repository = createRepository();
  repository.commit({ [rice]: article("밥", "draft: true\n") });
  repository.git("switch", "--quiet", "--create", "branch");
  repository.commit({ [rice]: undefined, "other.txt": "" });
  expect(await read(repository)).toMatchObject({ changes: [{ kind: "removed" }], lost: [] });
});

test("what was merged elsewhere meanwhile is not the branch's doing", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ "posts/2026/2026-11-03-a.mdx": article("가") });
  repository.git("switch", "--quiet", "main");
  repository.commit({ [rice]: undefined });
  repository.git("switch", "--quiet", "branch");
  expect(summary(await read(repository))).toEqual(["added a"]);
});

test("a symbolic link is no article, wherever it points", async () => {
  const repository = repositoryWithBranch();
  repository.link("posts/2026/2026-11-03-secret.mdx", "/etc/passwd");
  repository.commit({});
  expect(await read(repository)).toEqual({ changes: [], lost: [] });
});

test("a shallow clone fetches as much history as it needs", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined });
  repository.lengthen("branch", 60);
  repository.lengthen("main", 600);

  const clone = cloneShallow(repository, "--depth=1", "--no-single-branch", "--branch=branch");
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("1");
  expect(summary(await read(clone, () => false, "origin/main"))).toEqual(["removed 김치"]);
});

test("the merge commit of a pull request needs no more than its two parents", async () => {
  const repository = repositoryWithBranch();
  repository.commit({ [kim]: undefined });
  repository.git("switch", "--quiet", "main");
  repository.commit({ "README.md": "다시\n" });
  repository.git("merge", "--quiet", "--no-edit", "branch");
  const clone = cloneShallow(repository, "--depth=2");
  clone.git("remote", "remove", "origin");
  const found = await readPullRequest(
    gitIn(clone.folder),
    { base: "HEAD^1", head: "HEAD" },
    now,
    () => false,
  );
  expect(summary(found)).toEqual(["removed 김치"]);
});

test("a commit that is not there, or that poses as an option, is an error with its name", async () => {
  const { folder } = repositoryWithBranch();
  for (const base of ["no-such-branch", "--output=/tmp/x"]) {
    await expect(readPullRequest(gitIn(folder), { base, head: "HEAD" }, now, () => false)).rejects.toThrow(
      `git 저장소에 없는 커밋입니다: ${base}`,
    );
  }
});

test("an article keeps its legacy path when a pull request gives it to another one, and both files are named", async () => {
  const repository = repositoryWithBranch();
  const thief = "posts/2026/2026-11-30-thief.md";
  repository.commit({ [thief]: article("새 글", "redirect_from: [/mine, /OLD/Kimchi.html]\n") });
  expect((await read(repository)).lost).toEqual([
    {
      severity: "error",
      rule: "pull-request/taken-address",
      file: thief,
      line: 4,
      column: 24,
      message: `이전 주소 ‘/old/kimchi’의 독자는 지금 다른 기사로 이동합니다: ${kim} 4번째 줄. 이 줄을 추가하면 그 기사로 가던 독자가 이 기사로 옵니다.`,
      mend: `이 줄을 삭제해 주세요. 독자를 이 기사로 보내기로 했다면 ${kim} 파일에서 그 줄을 함께 삭제해 주세요.`,
    },
  ]);
});

test.each([
  ["an article that is changed", { [rice]: article("밥", "redirect_from: /old/kimchi\n") }, 1],
  ["a draft", { [rice]: article("밥", "draft: true\nredirect_from: /old/kimchi\n") }, 1],
  [
    "an article while the first one is changed too",
    {
      [kim]: article("김치!", "redirect_from: /old/kimchi\n"),
      [rice]: article("밥", "redirect_from: /old/kimchi\n"),
    },
    1,
  ],
  [
    "the article that the first one gives it up for",
    { [kim]: article("김치"), [rice]: article("밥", "redirect_from: /old/kimchi\n") },
    0,
  ],
  [
    "the same article under another name",
    {
      [kim]: undefined,
      "posts/2026/2026-11-01-배추김치.mdx": article("김치", "redirect_from: [/old/kimchi/, /posts/김치]\n"),
    },
    0,
  ],
  [
    "two new articles, where nobody had it",
    {
      "posts/2026-11-03-a.md": article("가", "redirect_from: /new\n"),
      "posts/2026-11-04-b.md": article("나", "redirect_from: /new\n"),
    },
    0,
  ],
] as const)("a legacy path is claimed by %s", async (_, files, count) => {
  const repository = repositoryWithBranch();
  repository.commit(files);
  const found = (await read(repository)).lost.filter(({ rule }) => rule === "pull-request/taken-address");
  expect(found).toHaveLength(count);
});
