import type { Deployment } from "./deployment.ts";

export interface HealthChecks {
  readonly version: string;
  readonly deployment: Deployment;
  readonly stage: string;
  /** Reads what the site shows. */
  readonly content: () => Promise<Readonly<Record<"articles" | "categories" | "tags", number>>>;
  /** Opens what the search asks. */
  readonly search: () => void;
  /** Logs the reason of a failure; the public answer has only its name. */
  readonly onFailure: (part: "content" | "search", error: unknown) => void;
}

/** The health of this deployment, for load balancers and monitors. */
export interface HealthReport {
  readonly status: "ok" | "failing";
  readonly version: string;
  readonly build: string | undefined;
  readonly commit: string | undefined;
  readonly stage: string;
  readonly content: "failing" | Readonly<Record<"articles" | "categories" | "tags", number>>;
  readonly search: "ok" | "failing";
}

export async function healthReport(checks: HealthChecks): Promise<HealthReport> {
  const { version, deployment, stage, onFailure } = checks;
  const failing = (part: "content" | "search") => (error: unknown) => {
    onFailure(part, error);
    return "failing" as const;
  };
  const content = await checks.content().catch(failing("content"));
  const search = await Promise.resolve()
    .then(checks.search)
    .then(() => "ok" as const, failing("search"));
  const status = content === "failing" || search === "failing" ? "failing" : "ok";
  return { status, version, ...deployment, stage, content, search };
}
