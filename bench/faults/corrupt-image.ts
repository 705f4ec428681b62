import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, finding, told } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, startBuild } from "./site-copy.ts";
import { askPages } from "./whole-pages.ts";

const article = `---
title: 반쪽 그림
date: 2026-01-02
categories: [모델]
tags: [그림]
image: { src: /images/half.png, alt: 반쪽 그림 }
---
![반쪽 그림](/images/half.png)

![그림이 아닌 것](/images/none.png)
`;

/** A picture whose beginning says how large it is, and whose rest is missing; and one that is none. */
export const corruptImage: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "corrupt-image"));
  const whole = await readFile(join(folder, "public/images/transformer/lead.png"));
  await writeFile(join(folder, "public/images/half.png"), whole.subarray(0, Math.floor(whole.length / 3)));
  await writeFile(join(folder, "public/images/none.png"), "no picture");
  await writeFile(join(folder, "posts/2026-01-02-half-image.md"), article);
  const { code, log } = await startBuild(folder).ended;
  if (code !== 0) return [finding(false, `the build stops: ${log.slice(-12).join(" ")}`)];
  const server = await startLogged(folder);
  const statuses: number[] = [];
  for (const name of ["half.png", "none.png"]) {
    const url = encodeURIComponent(`/images/${name}`);
    statuses.push((await fetch(`${server.origin}/_next/image?url=${url}&w=640&q=75`)).status);
  }
  const card = await fetch(`${server.origin}/~share/half-image/card.jpg`);
  const pages = await askPages(server.origin, [...paths, "/posts/half-image"], "beside a broken picture");
  await server.stop();
  return [
    told(log, /끝이 잘려.*half\.png/),
    told(log, /none\.png/),
    pages,
    finding(
      statuses[0] === 200 && statuses[1] === 400,
      `half a picture answers ${statuses[0]}, none at all ${statuses[1]}`,
    ),
    finding(card.status === 200, `the share card of its article answers ${card.status}`),
    told(server.log(), /none\.png/),
  ];
};
