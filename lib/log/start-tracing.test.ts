import { afterEach, expect, test, vi } from "vitest";
import { startTracing } from "./start-tracing.ts";

const collector = { NODE_ENV: "production", OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" } as const;

afterEach(() => vi.restoreAllMocks());

test("without a collector nothing is loaded", async () => {
  const load = vi.fn();
  await startTracing({ NODE_ENV: "production" }, load);
  expect(load).not.toHaveBeenCalled();
});

test("with one, traces carry the service's name", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const registerOTel = vi.fn();
  await startTracing({ ...collector, OTEL_SERVICE_NAME: "news" }, async () => ({ registerOTel }));
  expect(registerOTel).toHaveBeenCalledWith({ serviceName: "news" });
});

test("a package that is not installed is said in one line, and the site starts", async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  await startTracing(collector);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    message: "No traces are sent: install @vercel/otel beside the site and restart (docs/operating.md).",
    error: { code: "ERR_MODULE_NOT_FOUND" },
  });
});
