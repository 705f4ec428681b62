import { execFileSync, spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../../e2e/copy-project.ts";
import { endWithUs } from "../builds/end-with-us.ts";
import { printedLines } from "./printed-lines.ts";

/** Longer than the longest build of a small site. */
const patienceMilliseconds = 10 * 60_000;

/** Due after every fault is over; a server whose clock is ahead renders all pages again because of it. */
export const dueInMilliseconds = 24 * 3_600_000;

export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  ATTENTION_STAGE: "production",
};

/** A copy of the project with one more article, which is scheduled. */
export async function projectCopy(folder: string): Promise<void> {
  await copyProject(folder);
  const date = new Date(Date.now() + dueInMilliseconds).toISOString();
  const article = `---\ntitle: 내일의 기사\ndate: ${date}\ncategories: [모델]\ntags: [내일]\n---\n글\n`;
  await writeFile(join(folder, "posts", `${date.slice(0, 10)}-tomorrow.md`), article);
}

/** When the scheduled article of a site is due; ms since 1970. */
export async function dueTime(site: string): Promise<number> {
  const posts = join(site, "posts");
  const name = (await readdir(posts)).find((each) => each.endsWith("-tomorrow.md")) ?? "";
  const [, date = ""] = /^date: (.*)$/m.exec(await readFile(join(posts, name), "utf8")) ?? [];
  return Date.parse(date);
}

/** A copy of a site with its build; packages are shared. */
export async function copyOf(site: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  execFileSync("sh", [
    "-c",
    'cd "$1" && tar --exclude=./node_modules -cf - . | tar -xf - -C "$2" && cp -al node_modules "$2"',
    "sh",
    site,
    folder,
  ]);
  return folder;
}

export interface EndedBuild {
  readonly code: number | null;
  readonly log: readonly string[];
  readonly seconds: number;
}

/** Starts `npm run build`; `kill` ends it, and all that it started, at once. */
export function startBuild(folder: string): {
  readonly ended: Promise<EndedBuild>;
  readonly kill: () => void;
} {
  const start = performance.now();
  const child = spawn("npm", ["run", "build"], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const isOver = endWithUs(child.pid ?? 0);
  const log = printedLines(child);
  const kill = () => process.kill(-(child.pid ?? 0), "SIGKILL");
  const timer = setTimeout(kill, patienceMilliseconds);
  const ended = new Promise<EndedBuild>((resolve) => {
    child.once("close", (code) => {
      clearTimeout(timer);
      isOver();
      resolve({ code, log: log(), seconds: (performance.now() - start) / 1_000 });
    });
  });
  return { ended, kill };
}
