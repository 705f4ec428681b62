import { afterEach, expect, test, vi } from "vitest";
import { logRequestError } from "./log-request-error.ts";

type Report = Parameters<typeof logRequestError>;

const context: Report[2] = {
  routerKind: "App Router",
  routePath: "/search",
  routeType: "render",
  renderSource: "react-server-components",
  revalidateReason: undefined,
};

afterEach(() => vi.restoreAllMocks());

test("an error of a request is told once, with its id and what to do", () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const error = Object.assign(new Error("no space left"), { code: "ENOSPC", digest: "17" });
  const request = (id: string): Report[1] => ({
    path: "/search?q=a",
    method: "GET",
    headers: { "x-request-id": id },
  });
  for (let times = 0; times < 3; times++) logRequestError(error, request("request-1"), context);
  logRequestError(error, request("request-2"), context);
  expect(lines.map((line) => JSON.parse(line).request)).toEqual(["request-1", "request-2"]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    message:
      "/search failed. The disk is full: free some space. Pages that are kept already are still served.",
    method: "GET",
    path: "/search?q=a",
    error: { code: "ENOSPC", digest: "17" },
  });
});
