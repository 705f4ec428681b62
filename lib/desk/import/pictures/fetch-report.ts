import { printable } from "../../../content/findings/printable.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { FetchResult, PicturePlace } from "./fetch-pictures.ts";
import type { Failure } from "./request-picture.ts";

const reasons: Readonly<Record<Failure, string>> = {
  "bad-address": "주소를 읽을 수 없음",
  "private-address": "인터넷에 공개되지 않은 주소(이 컴퓨터나 내부 네트워크)",
  "not-found": "그 사이트에 없음(404)",
  refused: "그 사이트가 거절함",
  "too-large": "용량 제한보다 큼",
  "too-many-redirects": "리디렉션이 끝나지 않음",
  "not-a-picture": "이미지가 아님(PNG, JPEG, GIF, WebP, AVIF, SVG만 저장)",
  busy: "그 사이트가 지금 응답할 수 없음",
  timeout: "응답이 멈추거나 너무 느림",
  unreachable: "그 사이트에 연결할 수 없음",
};

/** The report of a dry run: the requests by host. */
export function formatPlan({ places, wanted }: FetchResult): string {
  const hosts = [...groupBy(wanted, (url) => new URL(url).host)].sort(([, a], [, b]) => b.length - a.length);
  const articles = new Set(places.map(({ file }) => file)).size;
  return [
    ...hosts.map(([host, urls]) => `${String(urls.length).padStart(6)}  ${printable(host)}`),
    `기사 ${articles}건에 다른 사이트의 이미지 ${places.length}개가 있습니다. 내려받을 주소는 ${wanted.length}개입니다.`,
  ].join("\n");
}

/** The downloads, and the failures by cause with the places to look at. */
export function formatResult({ bytes, failed, fetched, places, rewritten }: FetchResult): string {
  const byReason = [...groupBy(failed.keys(), (url) => failed.get(url) ?? "")].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const byUrl = groupBy(places, ({ url }) => url);
  return [
    ...byReason.flatMap(([reason, urls]) => [
      `${reasons[reason as Failure] ?? printable(reason)}: ${urls.length}개`,
      ...urls.flatMap((url) => (byUrl.get(url) ?? []).map(formatPlace)),
      "",
    ]),
    `이미지 ${fetched}개(${(bytes / 1024 / 1024).toFixed(1)}MB)를 내려받고 기사 ${rewritten.length}건의 주소를 바꾸었습니다. 내려받지 못한 주소는 ${failed.size}개입니다.`,
  ].join("\n");
}

function formatPlace({ file, line, url }: PicturePlace): string {
  return `  ${printable(file)}:${line}  ${printable(url)}`;
}
