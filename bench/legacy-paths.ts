/**
 * Measures old addresses at scale: builds a copy of the project over a generated corpus, asks for every legacy path in
 * every written form, and compares in turns how long a page takes with the rules and without them.
 *
 *   npx tsx bench/legacy-paths.ts [--articles 3000] [--paths 1]     legacy paths for each article
 */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { nextStart, startServer } from "./serving/start-server.ts";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "3000" }, paths: { type: "string", default: "1" } },
});
const articles = Number(values.articles);
const pathsEach = Number(values.paths);
const next = "node_modules/next/dist/bin/next";
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** The forms in which old links were written, by what serves them. */
const forms: Readonly<Record<string, (path: string) => string>> = {
  canonical: (path) => encodeURI(path),
  "trailing slash": (path) => `${encodeURI(path)}/`,
  ".html": (path) => `${encodeURI(path)}.html`,
  "/index.html": (path) => `${encodeURI(path)}/index.html`,
  "lower-case hex": (path) => encodeURI(path).replace(/%../g, (code) => code.toLowerCase()),
  NFD: (path) => encodeURI(path.normalize("NFD")),
  "%28": (path) => encodeURI(path).replaceAll("(", "%28"),
  query: (path) => `${encodeURI(path)}?utm=x`,
};

const folder = await mkdtemp(join(tmpdir(), "legacy-paths-"));
const bare = `${folder}-without`;
try {
  await copyProject(folder);
  await writeCorpus();
  const start = performance.now();
  execFileSync(process.execPath, [next, "build"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`${articles} articles, ${articles * pathsEach} legacy paths, built in ${since(start)} ms`);
  await copyWithoutRules();
  const [rules, without] = [await serve(folder), await serve(bare)];
  try {
    await measure(rules, without);
  } finally {
    await rules.stop();
    await without.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(bare, { recursive: true, force: true });
}

interface Server {
  readonly readyAfter: number;
  readonly ask: (path: string) => Promise<string>;
  readonly stop: () => Promise<number>;
}

async function serve(cwd: string): Promise<Server> {
  const { origin, readyMilliseconds, stop } = await startServer(nextStart, cwd, process.env, "/about");
  const port = Number(new URL(origin).port);
  return { readyAfter: Math.round(readyMilliseconds), ask: (path) => request(port, path), stop };
}

async function measure(rules: Server, without: Server) {
  console.log(`start: ${rules.readyAfter} ms with rules, ${without.readyAfter} ms without`);
  const start = performance.now();
  await rules.ask("/nobody/was/here");
  console.log(`first request of the catch-all route, which reads the articles: ${since(start)} ms`);
  await countHops(rules.ask);

  const page = encodeURI(`/posts/글-${articles - 1}`);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 3_000; round += 1) {
    for (const [place, { ask }] of [rules, without].entries()) {
      const asked = performance.now();
      await ask(page);
      if (round >= 500) times[place]?.push(performance.now() - asked);
    }
  }
  console.log(
    `a page: ${median(times[0])} ms with rules, ${median(times[1])} ms without (medians of 2,500 in turns)`,
  );
}

/** The same build, with Next's rules taken out of its manifest. */
async function copyWithoutRules() {
  execFileSync("cp", ["-a", folder, bare]);
  const manifest = join(bare, ".next/routes-manifest.json");
  const routes = JSON.parse(await readFile(manifest, "utf8"));
  console.log(`rules: ${routes.redirects.length} redirects, ${routes.rewrites.beforeFiles.length} rewrites`);
  await writeFile(
    manifest,
    JSON.stringify({ ...routes, redirects: [], rewrites: { beforeFiles: [], afterFiles: [], fallback: [] } }),
  );
}

async function countHops(ask: Server["ask"]) {
  for (const [form, write] of Object.entries(forms)) {
    const start = performance.now();
    let good = 0;
    for (let number = 0; number < articles; number += 1) {
      const expected = `308 ${encodeURI(`/posts/글-${number}`)}${form === "query" ? "?utm=x" : ""}`;
      const answers = await Promise.all(
        Array.from({ length: pathsEach }, (_, nth) => ask(write(legacyPath(number, nth)))),
      );
      good += answers.filter((answer) => answer === expected).length;
    }
    const total = articles * pathsEach;
    console.log(
      `${form}: ${good} of ${total} in one hop, ${((performance.now() - start) / total).toFixed(2)} ms each`,
    );
  }
}

/** Every third path holds marks that are special in Next's patterns. */
function legacyPath(number: number, nth: number): string {
  return `/뉴스 ${nth}/${number % 3 === 0 ? `c++ (${number}):a*` : number}`;
}

async function writeCorpus() {
  await rm(join(folder, "posts"), { recursive: true });
  await mkdir(join(folder, "posts"));
  for (let number = 0; number < articles; number += 1) {
    const day = new Date(Date.UTC(2010, 0, 1 + (number % 5_000))).toISOString().slice(0, 10);
    const lines = Array.from({ length: pathsEach }, (_, nth) => `  - "${legacyPath(number, nth)}/"`);
    const text = `---\ntitle: 글 ${number}\ncategories: News\nredirect_from:\n${lines.join("\n")}\n---\n${"본문입니다. ".repeat(200)}\n`;
    await writeFile(join(folder, "posts", `${day}-글-${number}.md`), text);
  }
}

async function copyProject(target: string) {
  const left = new Set([".git", ".next", "node_modules", "test-results"]);
  await cp(process.cwd(), target, { recursive: true, filter: (source) => !left.has(basename(source)) });
  // A link would lead out of Turbopack's root.
  execFileSync("cp", ["-a", "node_modules", target]);
}

/** Status and `Location`. */
function request(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent }, (response) => {
      response.resume().on("end", () => {
        resolve(`${response.statusCode} ${response.headers.location ?? ""}`.trim());
      });
    }).on("error", reject);
  });
}

function median(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(3);
}

function since(start: number): number {
  return Math.round(performance.now() - start);
}
