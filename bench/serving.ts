/**
 * How our build is served: `next start` with and without legacy paths next to nginx with the same files, the first
 * request of an article that was not prerendered, and what every kind of answer says to caches.
 *
 *   npx tsx bench/serving.ts [--articles 10000] [--prerendered N] [--rounds 3] [--seconds 10] [--connections 10]
 *                            [--cold 20] [--warm 200] [--node 24.9.0 | current] [--out bench]
 *
 * nginx: apt-get install nginx-light. Without it that part is left out.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { slugify } from "../lib/content/addresses/slug.ts";
import { articlePath } from "../lib/content/addresses/urls.ts";
import { environmentWithNode } from "./builds/node-version.ts";
import { runCommand } from "./builds/run-command.ts";
import { sites } from "./builds/sites.ts";
import { writeArticles } from "./builds/write-articles.ts";
import { siteArticles } from "./corpus/site-articles.ts";
import { today, updateResults } from "./results/results-file.ts";
import { answerKinds } from "./serving/answer-kinds.ts";
import { measureAnswers } from "./serving/answers.ts";
import { measureFirstRequests } from "./serving/first-requests.ts";
import { installLoadGenerator } from "./serving/load.ts";
import { nginxOver } from "./serving/nginx.ts";
import { nextStart, startServer } from "./serving/start-server.ts";
import { comparePages, measureThroughput } from "./serving/throughput.ts";
import { copyWithoutRules } from "./serving/without-rules.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    prerendered: { type: "string" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "10" },
    connections: { type: "string", default: "10" },
    cold: { type: "string", default: "20" },
    warm: { type: "string", default: "200" },
    node: { type: "string", default: "24.9.0" },
    out: { type: "string", default: import.meta.dirname },
  },
});
const site = sites.attention;
const work = await mkdtemp(join(tmpdir(), "serving-"));
const [ours, bare] = [join(work, "ours"), join(work, "without-rules")];
const environment = {
  ...environmentWithNode(values.node, join(work, "node")),
  ...site.environment,
  ...(values.prerendered === undefined ? {} : { ATTENTION_PRERENDER: values.prerendered }),
};
try {
  const articles = siteArticles(Number(values.articles)).map((article, place) => ({
    ...article,
    legacyPaths: [`/뉴스/${place}/`],
  }));
  await mkdir(ours);
  await site.prepare(ours, environment);
  await writeArticles(site, ours, articles);
  const build = await runCommand(site.command, ours, environment);
  console.log(`built in ${build.seconds.toFixed(1)} s, ${(build.largestProcess / 1e6).toFixed(0)} MB`);
  await copyWithoutRules(ours, bare);

  const newest = articles.toReversed();
  const slugs = newest.map(({ slug }) => slugify(slug));
  const isPrerendered = (slug: string) => existsSync(join(ours, site.pageFile(`/posts/${slug}`)));
  const prerendered = slugs.filter(isPrerendered);
  const onDemand = slugs.filter((slug) => !isPrerendered(slug));
  const paths = prerendered.slice(0, 200).map(articlePath);

  const servers = {
    "next start, 0 legacy paths": () => startServer(nextStart, bare, environment),
    [`next start, ${values.articles} legacy paths`]: () => startServer(nextStart, ours, environment),
    ...(spawnSync("nginx", ["-v"]).error === undefined
      ? { nginx: () => startServer(nginxOver(ours, work), work, environment) }
      : {}),
  };
  const load = installLoadGenerator(work, Number(values.connections));
  const throughput = await measureThroughput(servers, paths, load, {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
  });
  const pageLatency = await comparePages(Object.values(servers).slice(0, 2), paths);
  // Of those that a reader may come for: all but the newest, which are prerendered.
  const firstRequests =
    onDemand.length === 0
      ? undefined
      : await measureFirstRequests(
          // As whoever puts it behind a load balancer does: it is ready when it says so.
          () => startServer(nextStart, ours, environment, "/api/health"),
          onDemand.slice(1).map(articlePath),
          {
            cold: Number(values.cold),
            warm: Number(values.warm),
          },
        );
  const server = await startServer(nextStart, ours, environment);
  const first = newest[0];
  const answers = await measureAnswers(
    server.origin,
    await answerKinds(server.origin, {
      prerendered: prerendered[0] ?? "",
      onDemand: onDemand[0],
      category: slugify(first?.categories[0] ?? ""),
      tag: slugify(first?.tags[0] ?? ""),
      legacy: encodeURI("/뉴스/0"),
    }),
  );
  await server.stop();
  const serving = {
    date: today(),
    node: values.node,
    articles: Number(values.articles),
    build: { seconds: build.seconds, largestProcess: build.largestProcess },
    connections: Number(values.connections),
    throughput: [...throughput],
    pageLatency,
    firstRequests,
    answers: [...answers],
  };
  console.log(JSON.stringify(serving, null, 2));
  await updateResults(values.out, { serving });
} finally {
  await rm(work, { recursive: true, force: true });
}
