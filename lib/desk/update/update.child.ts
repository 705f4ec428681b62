/** Updates a paper in a separate process, which a test kills. */
import { planUpdate } from "./plan-update.ts";
import { runUpdate } from "./run-update.ts";

const [folder = "", from = ""] = process.argv.slice(2);
const plan = await planUpdate(folder, { from, to: undefined });
if (plan !== undefined)
  await runUpdate(folder, plan, {
    branch: `engine-${plan.next}`,
    proves: false,
    npm: () => Promise.reject(new Error("no command is run")),
    say: () => {},
  });
