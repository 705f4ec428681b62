/**
 * Says what a pull request does: to the browser tests (what to look at), and to people (a comment in Markdown).
 *
 *   tsx scripts/pull-request/report.ts targets --repository head --base … --head … > targets.json
 *   tsx scripts/pull-request/report.ts comment --repository head --base … --head … --preview-url https://…
 *     [--findings findings.json] [--smoke smoke.json] [--screenshots-url https://…] > comment.md
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printableJson } from "../../lib/content/findings/printable.ts";
import { siteAddresses } from "../../lib/desk/review/addresses/site-addresses.ts";
import { commentText } from "../../lib/desk/review/comment/comment-text.ts";
import { gitIn, resolveCommit } from "../../lib/desk/review/git/git.ts";
import { readPullRequest } from "../../lib/desk/review/read-pull-request.ts";
import { parseFindings } from "../../lib/desk/review/reported-finding.ts";
import { parseSmokeReport, smokeTargets } from "../../lib/desk/review/smoke.ts";
import { readSiteFiles } from "../../lib/redirects/site-files.ts";
import site from "../../site.config.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repository: { type: "string", default: "." },
    base: { type: "string", default: "origin/main" },
    head: { type: "string", default: "HEAD" },
    "preview-url": { type: "string", default: "" },
    findings: { type: "string", default: "" },
    smoke: { type: "string", default: "" },
    "screenshots-url": { type: "string", default: "" },
  },
});

const git = gitIn(values.repository);
const isKept = siteAddresses({ ...site, livePaths: readSiteFiles(process.cwd()).livePaths });
const { changes, lost } = await readPullRequest(git, values, new Date(), isKept);

if (positionals[0] === "targets") {
  console.log(printableJson(smokeTargets(changes)));
} else if (positionals[0] === "comment") {
  const found = parseFindings(await textOf(values.findings));
  const comment = commentText({
    changes,
    findings: found && [...found, ...lost],
    smoke: parseSmokeReport(await textOf(values.smoke)),
    previewUrl: originOf(values["preview-url"]),
    commit: await resolveCommit(git, values.head),
    screenshotsUrl: values["screenshots-url"] === "" ? undefined : values["screenshots-url"],
  });
  process.stdout.write(comment);
} else {
  throw new Error("report.ts targets | comment");
}

/** A step that failed before it wrote leaves no file. */
function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}

function originOf(written: string): string {
  const { origin, protocol } = new URL(written);
  if (protocol === "https:" || protocol === "http:") return origin;
  throw new Error(`--preview-url ${written}: an http(s) address.`);
}
