/** Checks the bodies that `checkBodies` sends, one after the other, and answers each with what was found. */
import { checkBody } from "../../markdown/check-body.ts";
import { bodyContext } from "../../site/body-context.ts";
import type { BodyToCheck, CheckedBody } from "./check-bodies.ts";

// `post_url` and `link` are already resolved in the articles.
const context = bodyContext({ articleByFileName: new Map() });

process.on("message", async ({ place, body }: BodyToCheck) => {
  const answer: CheckedBody = { place, diagnostics: await checkBody(body, context) };
  process.send?.(answer);
});
