import { askGitHub, type GitHubApi, listFromGitHub } from "./github-api.ts";

/** Whose comments a workflow's own token writes. */
const author = "github-actions[bot]";

/**
 * Writes the one comment on a pull request, in the place of the one that is there.
 * @param mark by which it is known; only our own comment is believed to bear it
 */
export async function writeComment(
  api: GitHubApi,
  pullRequest: number,
  mark: string,
  body: string,
): Promise<"created" | "updated"> {
  for await (const item of listFromGitHub(api, `/issues/${pullRequest}/comments`)) {
    const comment = Object(item) as Partial<Record<string, unknown>>;
    const { login } = Object(comment.user) as Partial<Record<string, unknown>>;
    if (login !== author || typeof comment.id !== "number") continue;
    if (typeof comment.body !== "string" || !comment.body.startsWith(mark)) continue;
    await askGitHub(api, `/issues/comments/${comment.id}`, "PATCH", { body });
    return "updated";
  }
  await askGitHub(api, `/issues/${pullRequest}/comments`, "POST", { body });
  return "created";
}

/** By this the comment on a pull request is found again when it is updated. */
export const commentMark = "<!-- attention: pull request -->";
