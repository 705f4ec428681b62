import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { closeServers, serveRepository } from "../preview/git-server.fixture.ts";
import { type DeploymentChanges, deploymentChanges } from "./deployment-changes.ts";
import { fetchBase } from "./git/fetch-base.ts";
import {
  articleFileText as article,
  cloneShallow,
  createRepository,
  removeRepositories,
  type TestRepository,
} from "./git/repository.fixture.ts";

afterEach(() => {
  closeServers();
  removeRepositories();
});
// Each starts git a dozen times.
vi.setConfig({ testTimeout: 60_000 });

const added = "posts/2026/2026-11-03-새-글.mdx";

/** A main branch with later commits, and a branch with one new article and many commits. */
function repositoryWithBranch(commits = 12): TestRepository {
  const repository = createRepository();
  repository.commit({ "posts/2026/2026-11-02-rice.md": article("밥") });
  repository.git("switch", "--quiet", "--create", "branch");
  repository.commit({ [added]: article("새 글") });
  repository.lengthen("branch", commits);
  repository.lengthen("main", 60);
  return repository;
}

/** A clone like Vercel's: the newest ten commits of one branch. */
function vercelClone(source: TestRepository, branch = "branch"): TestRepository {
  const clone = cloneShallow(source, "--depth=10", "--single-branch", `--branch=${branch}`);
  clone.git("remote", "remove", "origin");
  return clone;
}

const look = ({ folder }: TestRepository, repository?: string, token?: string, branch = "main") =>
  deploymentChanges(folder, branch, () => false, { repository, token });

function summary(found: DeploymentChanges): string | readonly string[] {
  if (found.kind === "unknown") return found.reason;
  return found.pullRequest.changes.map(
    (change) => `${change.kind} ${"after" in change ? change.after.slug : ""}`,
  );
}

test("a clone of ten commits of one branch without a remote fetches what it needs", async () => {
  const source = repositoryWithBranch();
  const clone = vercelClone(source);
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("10");
  expect(summary(await look(clone, await serveRepository(source)))).toEqual(["added 새-글"]);
});

test("a branch that left long ago is followed back as far as it takes", async () => {
  const source = repositoryWithBranch(700);
  expect(summary(await look(vercelClone(source), await serveRepository(source)))).toEqual(["added 새-글"]);
});

test("a remote that the clone still has is asked when nobody said where the repository is", async () => {
  const source = repositoryWithBranch();
  const clone = cloneShallow(source, "--depth=10", "--single-branch", "--branch=branch");
  expect(summary(await look(clone))).toEqual(["added 새-글"]);
});

test("a remote that is gone does not matter when the repository's address is known", async () => {
  const source = repositoryWithBranch();
  const clone = vercelClone(source);
  clone.git("remote", "add", "origin", "http://127.0.0.1:1/gone.git");
  expect(summary(await look(clone, await serveRepository(source)))).toEqual(["added 새-글"]);
});

test("a preview of the production branch itself changes nothing, and asks nobody", async () => {
  const source = repositoryWithBranch();
  expect(summary(await look(vercelClone(source, "main"), "http://127.0.0.1:1/o/n"))).toEqual([]);
});

test("a whole clone that lacks only the branch stays whole", async () => {
  const source = repositoryWithBranch();
  const clone = cloneShallow(source, "--single-branch", "--branch=branch");
  clone.git("remote", "remove", "origin");
  expect(summary(await look(clone, await serveRepository(source)))).toEqual(["added 새-글"]);
  expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
});

test("a private repository opens with the token, and says what is missing without", async () => {
  const source = repositoryWithBranch();
  const seen: (string | undefined)[] = [];
  const address = await serveRepository(source, (request, response) => {
    seen.push(request.headers.authorization);
    const [, encoded = ""] = (request.headers.authorization ?? "").split(" ");
    if (Buffer.from(encoded, "base64").toString() === "x-access-token:right") return false;
    response.writeHead(401, { "WWW-Authenticate": 'Basic realm="GitHub"' }).end();
    return true;
  });
  expect(summary(await look(vercelClone(source), address))).toBe("refused");
  expect(seen).toEqual([undefined]);
  expect(summary(await look(vercelClone(source), address, "wrong"))).toBe("refused");
  expect(summary(await look(vercelClone(source), address, "right"))).toEqual(["added 새-글"]);
});

const answers = (status: number) => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(status).end();
  return true;
};

test.each([
  [403, "refused"],
  [404, "refused"],
  [429, "unreachable"],
  [500, "unreachable"],
  [503, "unreachable"],
] as const)("a host that answers %i: %s", async (status, reason) => {
  const source = repositoryWithBranch();
  expect(summary(await look(vercelClone(source), await serveRepository(source, answers(status))))).toBe(
    reason,
  );
});

test("a host that is not there, or never answers, holds no build up", async () => {
  const source = repositoryWithBranch();
  const clone = vercelClone(source);
  expect(summary(await look(clone, "http://127.0.0.1:1/o/n"))).toBe("unreachable");
  const silent = await serveRepository(source, () => true);
  const head = clone.git("rev-parse", "HEAD");
  const remote = { repository: silent, token: undefined };
  expect(await fetchBase(clone.folder, "main", head, remote, 1_000)).toEqual({ problem: "unreachable" });
});

test("what the settings have wrong is named", async () => {
  const source = repositoryWithBranch();
  const address = await serveRepository(source);
  expect(summary(await look(vercelClone(source), address, undefined, "trunk"))).toBe("no-branch");
  expect(summary(await look(vercelClone(source)))).toBe("no-repository");

  source.git("switch", "--quiet", "--orphan", "other");
  source.commit({ "README.md": "다른 곳\n" });
  expect(summary(await look(vercelClone(source), address, undefined, "other"))).toBe("no-common-history");
});

test("without git, and with a file that cannot be read, the page says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "no-git-"));
  expect(
    await deploymentChanges(folder, "main", () => false, { repository: undefined, token: undefined }),
  ).toEqual({
    kind: "unknown",
    reason: "no-git",
    detail: "",
  });
  rmSync(folder, { recursive: true });

  const source = repositoryWithBranch();
  source.git("switch", "--quiet", "branch");
  source.commit({ "site/removed-articles.yaml": "지운 기사\n" });
  expect(await look(source)).toMatchObject({
    reason: "unreadable",
    detail: expect.stringContaining("site/removed-articles.yaml: 목록이어야 합니다."),
  });
});
