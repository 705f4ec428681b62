import { askGitHub, type GitHubApi, listFromGitHub } from "./github-api.ts";

/** The author of comments that a workflow's token writes. */
const author = "github-actions[bot]";

/**
 * Creates or updates the comment on a pull request.
 * @param mark identifies it; counts only in our own comments
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

/** Marks our comment on a pull request, to find it again for an update. */
export const commentMark = "<!-- attention: pull request -->";
