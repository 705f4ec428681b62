/**
 * Puts the articles of a pull request in the place of our own, to be checked by our own code: nothing else of it is
 * taken, and a symbolic link becomes a file that holds where it pointed.
 *
 *   tsx scripts/pull-request/take-articles.ts --repository head --head …
 */
import { parseArgs } from "node:util";
import { printable } from "../../lib/content/findings/printable.ts";
import { gitIn, resolveCommit } from "../../lib/desk/review/git/git.ts";
import { takeArticles } from "../../lib/desk/review/take-articles.ts";

const { values } = parseArgs({
  options: { repository: { type: "string", default: "head" }, head: { type: "string", default: "HEAD" } },
});

const git = gitIn(values.repository);
const taken = await takeArticles(git, await resolveCommit(git, values.head), process.cwd());
console.log(taken.map(printable).join("\n"));
