import { connect } from "node:net";
import type { OddRequest } from "./odd-requests.ts";

export interface RawAnswer {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Asks for a target exactly as it is written. */
export function askRaw(
  origin: string,
  { method, target, headers, body = "" }: OddRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const all = {
    Host: hostname,
    Connection: "close",
    ...headers,
    ...(body !== "" && { "Content-Length": String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // An answer is sent before all of the request is read.
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    socket.on("close", () => resolve(parse(Buffer.concat(chunks).toString("utf8"))));
    socket.write([`${method} ${target} HTTP/1.1`, ...lines, "", body].join("\r\n"));
  });
}

function parse(answer: string): RawAnswer {
  const end = answer.indexOf("\r\n\r\n");
  const [first = "", ...lines] = answer.slice(0, end).split("\r\n");
  const headers = lines.map((line) => {
    const [name = "", value = ""] = line.split(/: (.*)/s, 2);
    return [name.toLowerCase(), value] as const;
  });
  return { status: Number(first.split(" ")[1] ?? 0), headers: new Map(headers), body: answer.slice(end + 4) };
}
