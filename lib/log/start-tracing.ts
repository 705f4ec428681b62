import { log } from "./log.ts";

/** Not in `package.json`: optional. Not a literal in `import()`, or the bundler would try to resolve it. */
const tracer = ["@vercel", "otel"].join("/");

/**
 * OpenTelemetry, where the environment names a collector and the package for it is installed; otherwise nothing.
 * @see docs/operating.md, "Traces"
 */
export async function startTracing(
  environment: NodeJS.ProcessEnv = process.env,
  load: (name: string) => Promise<unknown> = (name) => import(/* turbopackIgnore: true */ name),
): Promise<void> {
  if (!environment.OTEL_EXPORTER_OTLP_ENDPOINT) return;
  try {
    const module = await load(tracer);
    if (!hasRegister(module)) throw new Error(`${tracer} has no registerOTel.`);
    module.registerOTel({ serviceName: environment.OTEL_SERVICE_NAME ?? "attention" });
    log("info", "Traces are sent.", { to: environment.OTEL_EXPORTER_OTLP_ENDPOINT });
  } catch (error) {
    // The site is worth more than its traces.
    log("error", `No traces are sent: install ${tracer} beside the site and restart (docs/operating.md).`, {
      error,
    });
  }
}

function hasRegister(
  module: unknown,
): module is { registerOTel: (options: { serviceName: string }) => void } {
  return typeof module === "object" && module !== null && "registerOTel" in module;
}
