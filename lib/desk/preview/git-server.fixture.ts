import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import type { TestRepository } from "../review/git/repository.fixture.ts";

/** What the host does with a request in place of git; false lets git answer. */
export type Refusal = (request: IncomingMessage, response: ServerResponse) => boolean;

const servers: Server[] = [];

/** Serves a repository over HTTP as GitHub does, by git's own program. Gives its address. */
export async function serveRepository(
  source: TestRepository,
  refuses: Refusal = () => false,
): Promise<string> {
  // Like GitHub, serves any commit that a branch or a pull request reaches.
  source.git("config", "uploadpack.allowAnySHA1InWant", "true");
  source.git("config", "http.uploadpack", "true");
  const server = createServer((request, response) => {
    if (!refuses(request, response)) answer(dirname(source.folder), request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const name = source.folder.slice(dirname(source.folder).length);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${name}`;
}

export function closeServers(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
}

/** @see https://git-scm.com/docs/git-http-backend */
function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "", "http://127.0.0.1");
  const backend = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(backend.stdin);
  backend.stdin.on("error", () => {});
  const output: Buffer[] = [];
  backend.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  backend.once("close", () => {
    const whole = Buffer.concat(output);
    const end = whole.indexOf("\r\n\r\n");
    const headers = whole.subarray(0, end).toString().split("\r\n");
    for (const header of headers) {
      const [name = "", value = ""] = header.split(/: (.*)/s);
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(whole.subarray(end + 4));
  });
}
