import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { builtHeaders } from "../lib/requests/built-headers.ts";
import { askRaw, type RawAnswer } from "./ask-raw.ts";
import { type OddRequest, oddRequests } from "./odd-requests.ts";
import { startServer } from "./start-server.ts";

const requests = oddRequests();
const atOnce = 8;

/** Of the headers of each answer, those that have one value alone. */
const exempt = new Map([
  // A search brings a nonce of its own, a drawing a policy for drawings.
  ["content-security-policy", /^default-src 'none'; /],
]);

test(`${requests.length} odd requests have an answer of their own, with the headers of every answer`, async () => {
  test.setTimeout(600_000);
  const log = test.info().outputPath("server.log");
  const { origin, stop } = await startServer(process.cwd(), process.env, log);
  const headers = await builtHeaders(".next");
  const faults: string[] = [];
  const left = [...requests];
  const next = async () => {
    for (let request = left.shift(); request !== undefined; request = left.shift()) {
      const answer = await askRaw(origin, request);
      faults.push(...faultsOf(request, answer, headers));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, next));
  } finally {
    stop();
  }
  expect(faults).toEqual([]);
  const errors = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => /"level":"error"|⨯|Error:/.test(line));
  expect(errors).toEqual([]);
});

function faultsOf(
  request: OddRequest,
  answer: RawAnswer,
  headers: Readonly<Record<string, string>>,
): string[] {
  const what = `${request.method} ${request.target.slice(0, 80)} ${JSON.stringify(request.headers ?? {})}`;
  const { status } = answer;
  if (status < 200 || status >= 500) return [`${what}: ${status}`];
  const found = Object.entries(headers).filter(([name, value]) => {
    const sent = answer.headers.get(name.toLowerCase()) ?? "";
    return sent !== value && exempt.get(name.toLowerCase())?.test(sent) !== true;
  });
  const faults = found.map(([name]) => `${what}: ${status} without ${name}`);
  const cached = answer.headers.get("cache-control") ?? "";
  if (status >= 400 && !cached.includes("no-store")) faults.push(`${what}: ${status} is kept: ${cached}`);
  if (
    answer.headers.get("location")?.includes("evil.example/") &&
    !/^\/[^/]/.test(answer.headers.get("location") ?? "")
  )
    faults.push(`${what}: leads to ${answer.headers.get("location")}`);
  return faults;
}
