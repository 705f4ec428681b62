import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../setup/port.mjs";
import type { FunctionFigures } from "./emulator/functions.ts";

export interface StartedEmulator {
  readonly origin: string;
  readonly figures: () => Promise<readonly FunctionFigures[]>;
  /** Ends all functions: what is asked next starts one anew. */
  readonly chill: () => Promise<void>;
  readonly stop: () => void;
}

/** Serves the output of a folder in a process of its own. */
export async function startEmulator(
  project: string,
  stage: "preview" | "production",
  clockShift = 0,
): Promise<StartedEmulator> {
  const port = await freePort(3200);
  const origin = `http://127.0.0.1:${port}`;
  const settings = { project, port, stage, "clock-shift": clockShift };
  const options = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/vercel/serve.ts", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // It says where it is when it is there.
  await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("The emulator ended; its output says why."))),
  ]);
  return {
    origin,
    figures: async () => (await fetch(`${origin}/__emulator/figures`)).json(),
    chill: async () => {
      await fetch(`${origin}/__emulator/stop`);
    },
    stop: () => server.kill(),
  };
}
