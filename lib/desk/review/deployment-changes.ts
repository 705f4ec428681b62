import { type FetchProblem, fetchBase, type Remote } from "./git/fetch-base.ts";
import { knownMergeBase } from "./git/find-merge-base.ts";
import { type Git, gitIn, resolveCommit } from "./git/git.ts";
import { type PullRequest, readPullRequest } from "./read-pull-request.ts";

/** The changes of a deployment, or why they are unknown. */
export type DeploymentChanges =
  | { readonly kind: "known"; readonly pullRequest: PullRequest }
  | {
      readonly kind: "unknown";
      readonly reason: FetchProblem | "no-git" | "unreadable";
      /** The message of an error; empty when the reason is enough. */
      readonly detail: string;
    };

/**
 * The changes of the checked-out commit against the production branch. A host's clone has only the newest commits of one
 * branch; fetches what is missing.
 *
 * @param isKept whether the site has something other than an article at an address
 */
export async function deploymentChanges(
  root: string,
  branch: string,
  isKept: (key: string) => boolean,
  remote: Remote,
): Promise<DeploymentChanges> {
  const git = gitIn(root);
  const head = await resolveCommit(git, "HEAD").catch(() => undefined);
  if (head === undefined) return { kind: "unknown", reason: "no-git", detail: "" };
  const local = await localBase(git, branch, head);
  const found = local === undefined ? await fetchBase(root, branch, head, remote) : { base: local };
  if ("problem" in found) return { kind: "unknown", reason: found.problem, detail: "" };
  try {
    const pullRequest = await readPullRequest(git, { base: found.base, head }, new Date(), isKept);
    return { kind: "known", pullRequest };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "unknown", reason: "unreadable", detail };
  }
}

/** The branch in this clone, if its history reaches back to the merge base. */
async function localBase(git: Git, branch: string, head: string): Promise<string | undefined> {
  for (const name of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const base = await resolveCommit(git, name).catch(() => undefined);
    if (base !== undefined && (await knownMergeBase(git, base, head)) !== undefined) return base;
  }
  return undefined;
}
