/** Takes the steps of each grown file that it is sent, and tells of each step as it ends. */
import type { GrownFile } from "./shapes.ts";
import { type Step, takeSteps } from "./steps.ts";

export type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly refusals: readonly string[]; readonly characters: number };

const send = (message: Message) => process.send?.(message);

process.on("message", async (grown: GrownFile) => {
  const diagnostics = await takeSteps(grown, (step) => send({ kind: "step", step }));
  const refusals = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ rule, line, message }) => `${rule}:${line} ${message}`);
  send({ kind: "done", refusals: refusals.slice(0, 3), characters: grown.text.length });
});

// What is loaded when it is first asked for (grammars, fonts, React) is no cost of a file.
await takeSteps(
  {
    file: "posts/2026-11-01-first.md",
    text: "---\ntitle: 제목\nmath: true\n---\n본문 $a$\n\n```js\na\n```\n",
  },
  () => {},
);
send({ kind: "ready" });
