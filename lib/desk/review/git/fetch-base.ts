import { findMergeBase, isShallow, NoCommonHistory } from "./find-merge-base.ts";
import { gitIn, resolveCommit } from "./git.ts";

/** The repository's address and token, for a clone whose `origin` is missing or private. */
export interface Remote {
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined;
  /** A token that may read the repository's contents; public ones need none. */
  readonly token: string | undefined;
}

export type FetchProblem = "no-repository" | "no-branch" | "no-common-history" | "refused" | "unreachable";

/** The longest that a build waits for this page, which only editors see. */
const patience = 60_000;

/**
 * Fetches a branch, and enough history to find the merge base with a commit. Uses git and not GitHub's API, whose limit of
 * sixty requests an hour is shared by everybody behind one of the host's addresses.
 */
export async function fetchBase(
  root: string,
  branch: string,
  head: string,
  { repository, token }: Remote,
  milliseconds = patience,
): Promise<{ readonly base: string } | { readonly problem: FetchProblem }> {
  const signal = AbortSignal.timeout(milliseconds);
  const git = gitIn(root, { env: { ...neverAsking, ...authorization(repository, token) }, signal });
  const origin = await git(["remote", "get-url", "origin"]).then(String, () => "");
  // The named address first, because the token is for it.
  const sources = [repository, origin.trim()].filter((source) => source !== undefined && source !== "");
  // Don't make a full clone shallow.
  const depth = (await isShallow(git)) ? ["--depth=50"] : [];
  let problem: FetchProblem = "no-repository";
  for (const source of new Set(sources as readonly string[])) {
    try {
      await git(["fetch", "--quiet", "--no-tags", ...depth, source, `refs/heads/${branch}`]);
      const base = await resolveCommit(git, "FETCH_HEAD");
      await findMergeBase(git, base, head, source);
      return { base };
    } catch (error) {
      const found = problemOf(error);
      // The first address's error is more useful than that of an old `origin`.
      if (problem === "no-repository") problem = found;
    }
  }
  return { problem };
}

/** Never prompts, because no one watches a build. In English, which `problemOf` parses. */
const neverAsking = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
  LC_ALL: "C",
  // Give up on a connection that hardly transfers anything.
  GIT_HTTP_LOW_SPEED_LIMIT: "100",
  GIT_HTTP_LOW_SPEED_TIME: "20",
};

/** Sends the token to the repository's host only, and passes it in the environment, which process lists don't show. */
function authorization(
  repository: string | undefined,
  token: string | undefined,
): Readonly<Record<string, string>> {
  if (repository === undefined || !token) return {};
  const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
  };
}

/** An explanation of git's error with what to do. GitHub answers `not found` for a private repository. */
function problemOf(error: unknown): FetchProblem {
  const words = error instanceof Error ? error.message : String(error);
  if (/couldn't find remote ref/i.test(words)) return "no-branch";
  if (error instanceof NoCommonHistory) return "no-common-history";
  if (
    /authentication failed|could not read (username|password)|not found|returned error: 40[134]|permission denied/i.test(
      words,
    )
  ) {
    return "refused";
  }
  return "unreachable";
}
