import { askGitHub, type GitHubApi, listFromGitHub } from "./github-api.ts";

/** An open pull request. */
export interface OpenPullRequest {
  readonly number: number;
  /** The commit of the target branch. */
  readonly base: string;
}

/**
 * The open pull request whose newest commit this is. GitHub knows the pull requests of a commit, but not always those
 * that come from a fork; so the open ones are looked through next.
 */
export async function findPullRequest(api: GitHubApi, commit: string): Promise<OpenPullRequest | undefined> {
  for (const path of [`/commits/${commit}/pulls`, "/pulls?state=open&sort=updated&direction=desc"]) {
    for await (const item of listFromGitHub(api, path)) {
      const found = asPullRequest(item, commit);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a pull request is still open, and this still its newest commit. */
export async function isNewestCommit(api: GitHubApi, pullRequest: number, commit: string): Promise<boolean> {
  return asPullRequest(await askGitHub(api, `/pulls/${pullRequest}`), commit) !== undefined;
}

function asPullRequest(item: unknown, commit: string): OpenPullRequest | undefined {
  const { number, state, head, base } = Object(item) as Partial<Record<string, unknown>>;
  const baseCommit = shaOf(base);
  if (state !== "open" || typeof number !== "number" || !Number.isInteger(number)) return undefined;
  return shaOf(head) === commit && baseCommit !== undefined ? { number, base: baseCommit } : undefined;
}

function shaOf(side: unknown): string | undefined {
  const { sha } = Object(side) as Partial<Record<string, unknown>>;
  return typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}
