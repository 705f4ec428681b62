/** A repository on GitHub, and the branch that a preview is made from. */
export interface Repository {
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly branch: string;
}

/** GitHub's editor, open on a file. */
export function editUrl({ url, branch }: Repository, file: string): string {
  return `${url}/edit/${encodePath(branch)}/${encodePath(file)}`;
}

/**
 * GitHub's page for a new file, with its name and text filled in.
 * @see https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files
 */
export function newFileUrl({ url, branch }: Repository, file: string, text: string): string {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const filename = file.slice(folder.length + 1);
  const query = `filename=${encodeURIComponent(filename)}&value=${encodeURIComponent(text)}`;
  return `${url}/new/${encodePath(branch)}/${encodePath(folder)}?${query}`;
}

/**
 * The repository that Vercel builds, as it tells the build.
 * @see https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function vercelRepository(
  environment: Readonly<Record<string, string | undefined>>,
): Repository | undefined {
  const {
    VERCEL_GIT_PROVIDER: provider,
    VERCEL_GIT_REPO_OWNER: owner,
    VERCEL_GIT_REPO_SLUG: name,
    VERCEL_GIT_COMMIT_REF: branch,
  } = environment;
  if (provider !== "github" || !owner || !name || !branch) return undefined;
  return { url: `https://github.com/${owner}/${name}`, branch };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
