import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf } from "./site-copy.ts";

const widths = [640, 750, 828, 1080, 1200, 1920];

/** SIGTERM while pictures are made, which takes longest: each request gets its whole answer, then the server leaves. */
export const termination: Fault = async ({ site, work }) => {
  const folder = await copyOf(site, join(work, "termination"));
  const server = await startLogged(folder);
  const asked = widths.map(async (width) => {
    const path = `/_next/image?url=%2Fimages%2Ftransformer%2Flead.png&w=${width}&q=75`;
    const answer = await fetch(server.origin + path, { headers: { Accept: "image/avif" } });
    const { byteLength } = await answer.arrayBuffer();
    return answer.status === 200 && byteLength > 0;
  });
  let answered = 0;
  for (const each of asked) each.then(() => (answered += 1)).catch(() => {});
  await wait(100);
  const before = answered;
  const start = performance.now();
  server.signal("SIGTERM");
  await wait(100);
  const late = await fetch(`${server.origin}/robots.txt`).then(
    ({ status }) => String(status),
    () => "refused",
  );
  const answers = await Promise.allSettled(asked);
  const code = await server.ended;
  const complete = answers.filter((each) => each.status === "fulfilled" && each.value).length;
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  return [
    finding(
      complete === widths.length,
      `${complete} of ${widths.length} requests complete, ${widths.length - before} of them open at SIGTERM`,
    ),
    finding(late === "refused", `a connection after it is ${late}`),
    finding(code === 0 || code === 143, `the server leaves by itself after ${seconds} s with ${code}`),
  ];
};
