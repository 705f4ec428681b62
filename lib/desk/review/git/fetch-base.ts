import { findMergeBase, isShallow, NoCommonHistory } from "./find-merge-base.ts";
import { gitIn, resolveCommit } from "./git.ts";

/** Where the repository is, for a clone whose `origin` is gone or closed, and what opens it. */
export interface Remote {
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined;
  /** A token that may read the repository's contents; public ones need none. */
  readonly token: string | undefined;
}

export type FetchProblem = "no-repository" | "no-branch" | "no-common-history" | "refused" | "unreachable";

/** A build does not wait longer for what only editors see. */
const patience = 60_000;

/**
 * Fetches a branch, and as much history as it takes to find where a commit left it. Git itself asks, not GitHub's API,
 * which answers sixty questions an hour to everybody at one of the host's addresses.
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
  // The newest address first: it is the one that opens with the token.
  const sources = [repository, origin.trim()].filter((source) => source !== undefined && source !== "");
  // A whole clone stays whole.
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
      // What the first address said tells more than what an old `origin` says.
      if (problem === "no-repository") problem = found;
    }
  }
  return { problem };
}

/** Nobody sits before a build. Its messages are read by `problemOf`, in English. */
const neverAsking = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
  LC_ALL: "C",
  // A connection over which next to nothing comes is none.
  GIT_HTTP_LOW_SPEED_LIMIT: "100",
  GIT_HTTP_LOW_SPEED_TIME: "20",
};

/** The token goes to the repository's host alone, and through the environment, which no list of processes shows. */
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

/** What git's words mean for whoever can do something about it. GitHub says `not found` of what one may not see. */
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
