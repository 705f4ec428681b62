import { Agent, get, type IncomingMessage } from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks for one path over a connection that stays open, follows no redirect, and times the whole answer. */
export function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(origin + path, { agent, headers }, (response) => {
      response.resume().once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          milliseconds: performance.now() - start,
        }),
      );
    }).once("error", reject);
  });
}
