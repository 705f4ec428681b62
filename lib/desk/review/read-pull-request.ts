import { contentPaths } from "../../content/source/content-paths.ts";
import { type IsKept, type LostAddress, lostAddresses } from "./addresses/lost-addresses.ts";
import { type TakenAddress, takenAddresses } from "./addresses/taken-addresses.ts";
import { parseTombstones, tombstoneKeys } from "./addresses/tombstones.ts";
import { type ArticleChange, changedArticles } from "./changed-articles.ts";
import { changedFiles } from "./git/changed-files.ts";
import { findMergeBase } from "./git/find-merge-base.ts";
import { type Git, resolveCommit } from "./git/git.ts";
import { readArticlesAt } from "./git/read-articles-at.ts";

/** The changes of a pull request to articles, and the addresses that it would lose or take from another article. */
export interface PullRequest {
  readonly changes: readonly ArticleChange[];
  readonly lost: readonly (LostAddress | TakenAddress)[];
}

interface Sides {
  /** Names of two commits: the target branch and the head. */
  readonly base: string;
  readonly head: string;
}

/**
 * Compares a pull request with its merge base, so that later merges into the target branch don't count as its changes.
 * @param isKept whether the site has something other than an article at an address
 */
export async function readPullRequest(
  git: Git,
  sides: Sides,
  now: Date,
  isKept: IsKept,
): Promise<PullRequest> {
  const head = await resolveCommit(git, sides.head);
  const base = await findMergeBase(git, await resolveCommit(git, sides.base), head);
  const files = await changedFiles(git, base, head);
  if (files.length === 0) return { changes: [], lost: [] };

  const touched = new Set(files.flatMap(({ before }) => before ?? []));
  const before = await readArticlesAt(git, base, now, touched);
  const after = await readArticlesAt(git, head, now);
  const changes = changedArticles(files, before, after);
  const removed = await removedOnPurpose(git, head);
  const lost = lostAddresses(changes, after.values(), (key) => removed.has(key) || isKept(key), now);
  return { changes, lost: [...lost, ...takenAddresses(changes, after.values())] };
}

async function removedOnPurpose(git: Git, commit: string): Promise<ReadonlySet<string>> {
  const listed = await git(["ls-tree", "--name-only", commit, "--", contentPaths.removedArticles]);
  if (listed.length === 0) return new Set();
  const text = (await git(["cat-file", "blob", `${commit}:${contentPaths.removedArticles}`])).toString();
  return tombstoneKeys(parseTombstones(text));
}
