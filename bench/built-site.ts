import { spawn } from "node:child_process";
import { freePort } from "../scripts/setup/port.mjs";

/** Serves the build that is in `.next` of `folder` while `use` runs, and stops the server after it. */
export async function withBuiltSite<Result>(
  use: (origin: string) => Promise<Result>,
  folder = process.cwd(),
): Promise<Result> {
  const port = await freePort(3200);
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
  try {
    await answers(origin);
    return await use(origin);
  } finally {
    server.kill();
  }
}

/** Waits until a server that was just started answers. */
export async function answers(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${origin} does not answer. Is there a build? Run "npm run build" first.`);
}
