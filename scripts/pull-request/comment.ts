/**
 * Writes the comment on a pull request, in the place of the one before; a comment on an older commit than the newest
 * comes too late. It runs with the right to write, and therefore
 * without any package: Node alone.
 *
 *   PULL_REQUEST=7 DEPLOYED_COMMIT=… node scripts/pull-request/comment.ts comment.md
 */
import { readFile } from "node:fs/promises";
import { isNewestCommit } from "../../lib/desk/review/github/find-pull-request.ts";
import { gitHubApi } from "../../lib/desk/review/github/github-api.ts";
import { commentMark, writeComment } from "../../lib/desk/review/github/write-comment.ts";

const number = Number(process.env.PULL_REQUEST);
if (!Number.isInteger(number) || number < 1) throw new Error("PULL_REQUEST: the number of a pull request.");
const body = await readFile(process.argv[2] ?? "", "utf8");
if (!body.startsWith(commentMark))
  throw new Error("This is not a comment that scripts/pull-request/report.ts wrote.");
const api = gitHubApi(process.env);
if (await isNewestCommit(api, number, process.env.DEPLOYED_COMMIT ?? ""))
  console.log(await writeComment(api, number, commentMark, body));
else console.log("풀 리퀘스트가 닫혔거나 그사이 새 커밋이 올라왔습니다. 댓글은 그대로 둡니다.");
