import { join } from "node:path";
import { type Fault, finding, told } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds, startBuild } from "./site-copy.ts";
import { makeReadOnly } from "./small-disk.ts";
import { askPages } from "./whole-pages.ts";

const image = "/_next/image?url=%2Fimages%2Ftransformer%2Flead.png&w=640&q=75";

/** Nothing can be written below `.next/cache`, neither by a server nor by a build. */
export const readOnlyCache: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "read-only"));
  const unmount = makeReadOnly(join(folder, ".next/cache"));
  try {
    const server = await startLogged(folder, 2 * dueInMilliseconds);
    const served = await askPages(server.origin, paths, "while the cache was read-only");
    const pictures = [await fetch(server.origin + image), await fetch(server.origin + image)];
    await server.stop();
    const statuses = pictures.map(({ status }) => status);
    const { code, log } = await startBuild(folder).ended;
    return [
      served,
      finding(
        statuses.every((status) => status === 200),
        `a picture answers ${statuses.join(" and ")}`,
      ),
      told(server.log(), /cache\/images cannot be written/),
      finding(code === 0, `a build ends with ${code}`),
      told(log, /남기지 못했습니다/),
    ];
  } finally {
    unmount();
  }
};
