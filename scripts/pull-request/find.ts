/**
 * Finds the open pull request that a deployed commit belongs to, for the steps after it: `number` and `base` in the
 * step's outputs, both empty when there is none.
 *
 *   DEPLOYED_COMMIT=… node scripts/pull-request/find.ts
 */
import { appendFile } from "node:fs/promises";
import { findPullRequest } from "../../lib/desk/review/github/find-pull-request.ts";
import { gitHubApi } from "../../lib/desk/review/github/github-api.ts";

const { DEPLOYED_COMMIT: commit = "", GITHUB_OUTPUT: output } = process.env;
if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error("DEPLOYED_COMMIT: a commit's 40 hexadecimal digits.");
const found = await findPullRequest(gitHubApi(process.env), commit);
console.log(found === undefined ? "열린 풀 리퀘스트가 없습니다." : `풀 리퀘스트 #${found.number}`);
if (output !== undefined)
  await appendFile(output, `number=${found?.number ?? ""}\nbase=${found?.base ?? ""}\n`);
