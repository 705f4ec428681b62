import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPullRequest } from "./find-pull-request.ts";
import type { GitHubApi } from "./github-api.ts";
import { writeComment } from "./write-comment.ts";

let server: Server;
let api: GitHubApi;
let answers: Record<string, unknown>;
let asked: string[];

beforeEach(async () => {
  answers = {};
  asked = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const key = `${request.method} ${request.url?.replace("/repos/owner/name", "")}`;
    asked.push(`${key} ${Buffer.concat(chunks).toString()}`.trim());
    response.statusCode = key in answers ? 200 : 404;
    response.end(JSON.stringify(answers[key] ?? { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  api = { url: `http://127.0.0.1:${port}`, repository: "owner/name", token: "secret" };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const commit = "a".repeat(40);
const base = { sha: "b".repeat(40) };
const ofCommit = `GET /commits/${commit}/pulls?per_page=100&page=1`;
const open = "GET /pulls?state=open&sort=updated&direction=desc&per_page=100&page=1";
const comments = "GET /issues/7/comments?per_page=100&page=1";
const bot = { login: "github-actions[bot]" };

test("the open pull request that ends in the commit is found, not a closed one or an older commit's", async () => {
  answers[ofCommit] = [
    { number: 1, state: "closed", head: { sha: commit }, base },
    { number: 2, state: "open", head: { sha: "c".repeat(40) }, base },
    { number: 3, state: "open", head: { sha: commit }, base },
  ];
  expect(await findPullRequest(api, commit)).toEqual({ number: 3, base: base.sha });
});

test("a fork's pull request, which its commit does not name, is found among the open ones", async () => {
  answers[ofCommit] = [];
  answers[open] = [{ number: 4, state: "open", head: { sha: commit }, base }];
  expect(await findPullRequest(api, commit)).toEqual({ number: 4, base: base.sha });
});

test("a commit that is in no pull request has none", async () => {
  answers[ofCommit] = [];
  answers[open] = [];
  expect(await findPullRequest(api, commit)).toBeUndefined();
});

test("the first comment is written, the next takes its place", async () => {
  answers[comments] = [];
  answers["POST /issues/7/comments"] = {};
  expect(await writeComment(api, 7, "<!-- mark -->", "<!-- mark --> 하나")).toBe("created");
  expect(asked.at(-1)).toBe('POST /issues/7/comments {"body":"<!-- mark --> 하나"}');

  answers[comments] = [
    { id: 1, user: { login: "somebody" }, body: "<!-- mark --> 남의 것" },
    { id: 2, user: bot, body: "다른 말" },
    { id: 3, user: bot, body: "<!-- mark --> 하나" },
  ];
  answers["PATCH /issues/comments/3"] = {};
  expect(await writeComment(api, 7, "<!-- mark -->", "<!-- mark --> 둘")).toBe("updated");
  expect(asked.at(-1)).toBe('PATCH /issues/comments/3 {"body":"<!-- mark --> 둘"}');
});

test("a list of several pages is read to its end", async () => {
  answers[comments] = Array.from({ length: 100 }, (_, id) => ({ id, user: bot, body: "말" }));
  answers["GET /issues/7/comments?per_page=100&page=2"] = [{ id: 200, user: bot, body: "<!-- mark -->" }];
  answers["PATCH /issues/comments/200"] = {};
  expect(await writeComment(api, 7, "<!-- mark -->", "<!-- mark --> 둘")).toBe("updated");
});

test("what GitHub refuses is an error in its own words", async () => {
  await expect(findPullRequest(api, commit)).rejects.toThrow(/404.*Not Found/);
});
