/** The policy with more scripts that may run: hashes, or a nonce. */
export function allowScripts(policy: string, sources: readonly string[]): string {
  return policy.replace(/(?<=^|; )script-src [^;]*/, (directive) => [directive, ...sources].join(" "));
}
