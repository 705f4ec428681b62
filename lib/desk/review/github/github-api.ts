/** The REST API of the GitHub on which the repository lives. */
export interface GitHubApi {
  /** `https://api.github.com` */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

type Method = "GET" | "POST" | "PATCH";

/**
 * Asks for one answer.
 * @param path below the repository: `/pulls/1`
 * @throws with GitHub's own words when it refuses
 */
export async function askGitHub(
  { repository, token, url }: GitHubApi,
  path: string,
  method: Method = "GET",
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${url}/repos/${repository}${path}`, {
    method,
    headers: {
      Accept: "application/vnd.github+json",
      Authorization: `Bearer ${token}`,
      "X-GitHub-Api-Version": "2022-11-28",
    },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    const words = (await response.text()).slice(0, 500);
    throw new Error(`GitHub: ${method} ${path} → ${response.status} ${words}`);
  }
  return response.json();
}

/** All items of a paginated list, up to a limit. */
export async function* listFromGitHub(api: GitHubApi, path: string): AsyncGenerator<unknown> {
  const joint = path.includes("?") ? "&" : "?";
  for (let page = 1; page <= 50; page += 1) {
    const items = await askGitHub(api, `${path}${joint}per_page=100&page=${page}`);
    if (!Array.isArray(items)) return;
    yield* items;
    if (items.length < 100) return;
  }
}

/** The API from the environment of a workflow. */
export function gitHubApi(environment: Readonly<Record<string, string | undefined>>): GitHubApi {
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = environment;
  if (url && repository && token) return { url, repository, token };
  throw new Error("GITHUB_API_URL, GITHUB_REPOSITORY와 GITHUB_TOKEN이 있어야 합니다.");
}
