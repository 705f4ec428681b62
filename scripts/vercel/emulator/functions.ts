import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { join, relative } from "node:path";
import { functionConfig, materialise } from "./function-folder.ts";

export interface FunctionAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The processor time of a function since its start, in milliseconds. */
export interface FunctionFigures {
  readonly name: string;
  /** Node itself. */
  readonly boot: number;
  /** Its launcher, before there is a request. */
  readonly load: number;
  /** All requests, the first of which loads the rest. */
  readonly requests: number;
  readonly calls: number;
  readonly memory: number;
}

interface Running {
  readonly child: ChildProcess;
  readonly socket: string;
  readonly boot: number;
  readonly load: number;
  calls: number;
}

export interface FunctionHost {
  /** `.vercel/output/functions` */
  readonly functions: string;
  readonly project: string;
  /** Where the folders of functions are put together. */
  readonly target: string;
  /** Beside what Vercel sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts functions when they are first asked, one process each, with nothing of this process's environment. */
export function startFunctions({ functions, project, target, env }: FunctionHost) {
  const running = new Map<string, Promise<Running>>();

  async function start(folder: string): Promise<Running> {
    const { handler, useWebApi, environment = {} } = functionConfig(folder);
    const place = materialise(folder, project, target);
    const socket = `${place}.${process.pid}.sock`;
    rmSync(socket, { force: true });
    const runner = join(import.meta.dirname, "function-process.cjs");
    const child = spawn(process.execPath, [runner, place, handler, useWebApi ? "web" : "node", socket], {
      cwd: place,
      env: { ...lambdaEnvironment, ...env, ...environment },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.once("exit", () => running.delete(folder));
    const [ready] = await Promise.race([once(child, "message"), once(child, "exit").then(() => [undefined])]);
    if (ready === undefined)
      throw new Error(`${relative(functions, folder)} did not start; its output says why.`);
    const { boot, load } = ready;
    return { child, socket, boot, load: load - boot, calls: 0 };
  }

  mkdirSync(target, { recursive: true });
  return {
    async invoke(folder: string, request: IncomingMessage, path: string, headers: IncomingHttpHeaders) {
      const started = running.get(folder) ?? start(folder);
      running.set(folder, started);
      const instance = await started;
      instance.calls += 1;
      return ask(instance.socket, request, path, headers);
    },
    async figures(): Promise<readonly FunctionFigures[]> {
      return Promise.all(
        Array.from(running, async ([folder, started]) => {
          const { child, boot, load, calls } = await started;
          child.send("figures");
          const [{ spent, memory }] = await once(child, "message");
          const name = relative(functions, folder).replace(/\.func$/, "");
          return { name, boot, load, requests: spent - boot - load, calls, memory };
        }),
      );
    },
    /** Ends all functions and waits for that, so that the next request to each is cold. */
    async stop(): Promise<void> {
      const instances = await Promise.all(
        [...running.values()].map((started) => started.catch(() => undefined)),
      );
      running.clear();
      await Promise.all(
        instances.map(async (instance) => {
          if (instance === undefined || instance.child.exitCode !== null) return;
          const ended = once(instance.child, "exit");
          instance.child.kill();
          await ended;
        }),
      );
    },
  };
}

export type Functions = ReturnType<typeof startFunctions>;

/** @see https://vercel.com/docs/environment-variables/system-environment-variables */
const lambdaEnvironment: NodeJS.ProcessEnv = {
  PATH: "/usr/bin:/bin",
  LANG: "en_US.UTF-8",
  TZ: ":UTC",
  NODE_ENV: "production",
  VERCEL: "1",
  VERCEL_REGION: "iad1",
};

function ask(
  socketPath: string,
  incoming: IncomingMessage,
  path: string,
  headers: IncomingHttpHeaders,
): Promise<FunctionAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ socketPath, method: incoming.method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("error", reject);
    if (incoming.method === "GET" || incoming.method === "HEAD") outgoing.end();
    else incoming.pipe(outgoing);
  });
}
