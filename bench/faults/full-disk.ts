import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, finding, told } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds, startBuild } from "./site-copy.ts";
import { fill, megabytesOf, ontoSmallDisk } from "./small-disk.ts";
import { askPages, keptPages } from "./whole-pages.ts";

const image = "/_next/image?url=%2Fimages%2Ftransformer%2Flead.png&w=640&q=75";

/** The disk is full while every page is rendered again; then the server starts anew, and the disk is still full. */
export const fullDisk: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "full-disk"));
  const next = join(folder, ".next");
  const unmount = ontoSmallDisk(next, megabytesOf(next) + 2);
  try {
    fill(next);
    const server = await startLogged(folder, 2 * dueInMilliseconds);
    const served = await askPages(server.origin, paths, "while the disk was full");
    const picture = await fetch(server.origin + image);
    const again = await askPages(server.origin, paths, "when asked for again");
    await server.stop();
    const kept = await keptPages(folder, "on the full disk");
    const restarted = await startLogged(folder);
    const after = await askPages(restarted.origin, paths, "after a restart on the full disk");
    await restarted.stop();
    return [
      served,
      again,
      finding(picture.status === 200, `a picture answers ${picture.status}`),
      kept,
      after,
      told(server.log(), /no room or no right/),
    ];
  } finally {
    unmount();
  }
};

/** There is too little room for a build: it must say so and fail. */
export const fullDiskInBuild: Fault = async ({ site, work }) => {
  const folder = await copyOf(site, join(work, "full-disk-build"));
  const next = join(folder, ".next");
  await rm(next, { recursive: true });
  await mkdir(next);
  const unmount = ontoSmallDisk(next, 3);
  try {
    const { code, log } = await startBuild(folder).ended;
    return [finding(code !== 0, `the build ends with ${code}`), told(log, /^디스크가 가득 찼습니다/)];
  } finally {
    unmount();
  }
};
