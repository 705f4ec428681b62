import { type FetchProblem, fetchBase, type Remote } from "./git/fetch-base.ts";
import { knownMergeBase } from "./git/find-merge-base.ts";
import { type Git, gitIn, resolveCommit } from "./git/git.ts";
import { type PullRequest, readPullRequest } from "./read-pull-request.ts";

/** What a deployment changes, or why nobody can tell. */
export type DeploymentChanges =
  | { readonly kind: "known"; readonly pullRequest: PullRequest }
  | {
      readonly kind: "unknown";
      readonly reason: FetchProblem | "no-git" | "unreadable";
      /** What an error said; empty where the reason says it all. */
      readonly detail: string;
    };

/**
 * What the checked-out commit changes against the branch that production is made from. A host's clone has the newest
 * commits of one branch alone: what is missing is fetched.
 *
 * @param isKept what of the site beside its articles answers at an address
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

/** The branch as this clone knows it, if it reaches back to where the deployment left it. */
async function localBase(git: Git, branch: string, head: string): Promise<string | undefined> {
  for (const name of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const base = await resolveCommit(git, name).catch(() => undefined);
    if (base !== undefined && (await knownMergeBase(git, base, head)) !== undefined) return base;
  }
  return undefined;
}
