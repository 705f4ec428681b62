import { gitIn, resolveCommit } from "../pull-request/git.ts";
import { type PullRequest, readPullRequest } from "../pull-request/read-pull-request.ts";

/**
 * What the checked-out commit changes against the branch that production is made from; undefined where there is no git,
 * or no such branch in it, as in some clones that a host makes.
 *
 * @param isKept what of the site beside its articles answers at an address
 */
export async function deploymentChanges(
  root: string,
  branch: string,
  isKept: (key: string) => boolean,
): Promise<PullRequest | undefined> {
  const git = gitIn(root);
  for (const base of [`origin/${branch}`, branch]) {
    try {
      await resolveCommit(git, base);
      return await readPullRequest(git, { base, head: "HEAD" }, new Date(), isKept);
    } catch {
      // Not here: another name, or none, may be.
    }
  }
  return undefined;
}
