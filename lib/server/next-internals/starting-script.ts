const startingScripts = /<script id="_R_">([\s\S]*?)<\/script>/g;

/**
 * What Next starts a page with, to the letter: names of chunks and a number. Nothing that stands in an article can look
 * like it and do something else.
 */
const grammar =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{"otherChunks":\[(?:"static\/chunks\/[\w-]+\.js",?)*\],"runtimeModuleIds":\[[\d,]+\]\}\);$/;

/**
 * The inline scripts by which Next's bundler starts a page; its build writes the names of its chunks into it.
 * @throws when Next writes it otherwise: what is allowed to run is to be looked at again then
 */
export function startingScriptsIn(html: string): readonly string[] {
  const found = [...html.matchAll(startingScripts)].map(([, code]) => code ?? "");
  const unknown = found.find((code) => !grammar.test(code));
  if (unknown !== undefined) {
    throw new Error(
      `Next starts a page in an unknown way, and lib/server/next-internals/starting-script.ts has to be looked at: ${unknown.slice(0, 300)}`,
    );
  }
  return found;
}
