import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { currentRequest } from "./request-context.ts";
import { requestLine, watchRequests } from "./watch-requests.ts";

afterEach(() => vi.restoreAllMocks());

test("a request that went wrong or took long has its line, and no other unless all are asked for", () => {
  expect(requestLine(200, 20, true, "failures")).toBeUndefined();
  expect(requestLine(404, 20, true, "failures")).toBeUndefined();
  expect(requestLine(500, 20, true, "failures")?.level).toBe("error");
  expect(requestLine(200, 5_000, true, "failures")?.level).toBe("warn");
  expect(requestLine(200, 20, true, "all")?.level).toBe("info");
  expect(requestLine(200, 20, false, "failures")).toBeUndefined();
});

test("one id joins what is done for a request, its line and its answer", async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  watchRequests("failures");
  const server = createServer(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    response.statusCode = 503;
    response.end(currentRequest());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/a?b`, {
    headers: { "X-Request-Id": "0123456789abcdef" },
  });
  expect(await answer.text()).toBe("0123456789abcdef");
  expect(answer.headers.get("x-request-id")).toBe("0123456789abcdef");
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    request: "0123456789abcdef",
    method: "GET",
    path: "/a?b",
    status: 503,
  });
  const other = await fetch(`http://127.0.0.1:${port}/`);
  expect(other.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  server.close();
});
