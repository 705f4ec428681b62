/**
 * Serves what `vercel build` left in a folder, as Vercel would (`emulator/emulator.ts` says what is assumed).
 *
 *   npx tsx scripts/vercel/serve.ts --project <folder> [--port 3200] [--stage preview] [--clock-shift <ms>]
 *
 * `/__emulator/figures` says what each function cost since it was started, `/__emulator/stop` ends them and
 * forgets what the CDN kept.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createEmulator } from "./emulator/emulator.ts";

const { values } = parseArgs({
  options: {
    project: { type: "string", default: "." },
    port: { type: "string", default: "3200" },
    stage: { type: "string", default: "production" },
    "clock-shift": { type: "string", default: "0" },
  },
});

const project = resolve(values.project);
const server = createEmulator({
  project,
  stage: values.stage === "preview" ? "preview" : "production",
  functions: join(project, ".vercel/functions"),
  clockShift: Number(values["clock-shift"]),
});
server.listen(Number(values.port), "127.0.0.1", () => console.log(`http://127.0.0.1:${values.port}`));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
