import { groupBy } from "../../../text/group-by.ts";
import type { Answer, Failure } from "./request-picture.ts";

export interface HostOrders {
  readonly request: (url: string) => Promise<Answer>;
  /** Between two pictures of one host. */
  readonly pauseMs: number;
  /** The longest `Retry-After` that a run waits for. */
  readonly patienceMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Each picture as it comes; those of one host in their order. */
  readonly take: (url: string, answer: Answer | Skipped) => Promise<void>;
}

/** Skipped, because its host failed to answer several times in a row. */
export interface Skipped {
  readonly kind: "skipped";
  readonly failure: Failure;
}

const hostsAtOnce = 4;
const mostFailuresInARow = 3;

/** Requests the pictures of each host one after the other, from a few hosts at once. */
export async function fetchByHost(urls: Iterable<string>, orders: HostOrders): Promise<void> {
  const hosts = groupBy(urls, (url) => new URL(url).host);
  const queue = hosts.values();
  const work = async () => {
    for (const ofHost of queue) await fetchFromHost(ofHost, orders);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
}

async function fetchFromHost(urls: readonly string[], orders: HostOrders): Promise<void> {
  let inARow = 0;
  for (const [place, url] of urls.entries()) {
    if (place > 0) await orders.sleep(orders.pauseMs);
    const answer = await askPatiently(url, orders);
    await orders.take(url, answer);
    inARow = answer.kind === "failed" && isNoAnswer(answer.failure) ? inARow + 1 : 0;
    if (answer.kind !== "failed" || inARow < mostFailuresInARow) continue;
    for (const rest of urls.slice(place + 1))
      await orders.take(rest, { kind: "skipped", failure: answer.failure });
    return;
  }
}

async function askPatiently(url: string, { patienceMs, request, sleep }: HostOrders): Promise<Answer> {
  const answer = await request(url);
  if (answer.kind !== "failed" || answer.retryAfterMs === undefined || answer.retryAfterMs > patienceMs)
    return answer;
  await sleep(answer.retryAfterMs);
  return request(url);
}

function isNoAnswer(failure: Failure): boolean {
  return failure === "busy" || failure === "timeout" || failure === "unreachable";
}
