import type { NextRequest } from "next/server";
import { answerLegacyPath } from "../answer-legacy-path";

/**
 * Answers what no other route does. A route handler, not a page: a look-up needs no rendering, and `notFound()` in a
 * page that is rendered on demand sends an empty body until scripts run.
 * @see docs/architecture.md
 */
export async function GET(request: NextRequest, { params }: RouteContext<"/[...legacy]">) {
  const { legacy } = await params;
  return answerLegacyPath(request, legacy);
}
