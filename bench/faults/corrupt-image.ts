import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, startBuild } from "./site-copy.ts";
import { askPages } from "./whole-pages.ts";

/** A picture whose beginning says how large it is, and whose rest is missing; and one that is none. */
export const corruptImage: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "corrupt-image"));
  const whole = await readFile(join(folder, "public/images/transformer/lead.png"));
  await writeFile(join(folder, "public/images/half.png"), whole.subarray(0, Math.floor(whole.length / 3)));
  await writeFile(join(folder, "public/images/none.png"), "no picture");
  const article =
    "---\ntitle: 반쪽 그림\ndate: 2026-01-02\ncategories: [모델]\ntags: [그림]\nimage: /images/half.png\n---\n![반쪽](/images/half.png)\n";
  await writeFile(join(folder, "posts/2026-01-02-half-image.md"), article);
  const { code, log } = await startBuild(folder).ended;
  if (code !== 0) {
    const named = log.find((line) => line.includes("half.png") || line.includes("half-image"));
    return [finding(named !== undefined, `the build stops: ${named?.trim() ?? log.slice(-12).join(" ")}`)];
  }
  const server = await startLogged(folder);
  const statuses: number[] = [];
  for (const name of ["half.png", "none.png"]) {
    const url = encodeURIComponent(`/images/${name}`);
    statuses.push((await fetch(`${server.origin}/_next/image?url=${url}&w=640&q=75`)).status);
  }
  const pages = await askPages(server.origin, [...paths, "/posts/half-image"], "beside a broken picture");
  await server.stop();
  const lines = server.log().filter((line) => /image|picture|half\.png/i.test(line));
  return [
    finding(true, `the check names it: ${log.some((line) => line.includes("half.png"))}`),
    pages,
    finding(
      statuses.every((status) => status >= 200 && status < 600),
      `half a picture answers ${statuses[0]}, none at all ${statuses[1]}`,
    ),
    finding(lines.length > 0 || statuses[0] === 200, `log: ${lines[0]?.trim() ?? "nothing"}`),
  ];
};
