import { Agent as HttpAgent, get as httpGet } from "node:http";
import { Agent as HttpsAgent, get as httpsGet } from "node:https";

/** An answer without following it. */
export interface Answer {
  readonly status: number;
  /** Absolute, whatever the server wrote; undefined when it wrote none, or nothing that is a URL. */
  readonly location: URL | undefined;
}

export type Ask = (url: URL) => Promise<Answer>;

export interface Asker {
  readonly ask: Ask;
  /** Closes what connections are still open. */
  readonly close: () => void;
}

const patience = 30_000;

/** Asks a site over at most `connections` connections, which stay open between requests. */
export function createAsker(connections: number): Asker {
  const options = { keepAlive: true, maxSockets: connections };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };
  return {
    ask: (url) => ask(url, agents),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function ask(url: URL, agents: { readonly http: HttpAgent; readonly https: HttpsAgent }): Promise<Answer> {
  const get = url.protocol === "https:" ? httpsGet : httpGet;
  const agent = url.protocol === "https:" ? agents.https : agents.http;
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, timeout: patience }, (response) => {
      const { statusCode = 0, headers } = response;
      // The body is read to its end: only then can the connection serve again.
      response
        .resume()
        .on("end", () => resolve({ status: statusCode, location: readLocation(headers.location, url) }))
        .on("error", reject);
    });
    request.on("timeout", () => request.destroy(new Error(`${patience / 1000}초 동안 응답이 없습니다`)));
    request.on("error", reject);
  });
}

/** Some servers write raw UTF-8 into the header, which Node hands over byte by byte. */
function readLocation(written: string | undefined, base: URL): URL | undefined {
  if (written === undefined) return undefined;
  const decoded = Buffer.from(written, "latin1").toString("utf8");
  const location = decoded.includes("\uFFFD") ? written : decoded;
  return URL.canParse(location, base) ? new URL(location, base) : undefined;
}
