/**
 * Brings the pictures that articles show from other hosts below `public/`, and writes their new addresses into the
 * articles. Where each came from is noted in `site/fetched-pictures.yaml`. Whether they may be used is for a person to know.
 *
 *   npm run fetch-pictures [-- --dry-run] [--again] [--max-megabytes 20]
 *
 * Ends with 0 when every picture is here, with 1 when some are not, with 2 when it could not be done.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { printableLines } from "../lib/content/findings/printable.ts";
import { fetchPictures } from "../lib/desk/import/pictures/fetch-pictures.ts";
import { formatPlan, formatResult } from "../lib/desk/import/pictures/fetch-report.ts";
import { isPublicAddress } from "../lib/desk/import/pictures/public-address.ts";
import { requestPicture } from "../lib/desk/import/pictures/request-picture.ts";
import { finishTransaction } from "../lib/desk/import/write/write-transaction.ts";
import site from "../site.config.ts";
import { readCommand } from "./setup/command.mjs";

const help = `npm run fetch-pictures -- [--dry-run] [--again] [--max-megabytes 20]

기사에 있는 다른 사이트의 이미지를 public/images/fetched 폴더로 내려받고 기사의 주소를 바꿉니다.
사용 권한이 있는 이미지인지는 직접 확인해 주세요.

  --dry-run          내려받지 않고, 어느 사이트에서 몇 개를 내려받을지만 보여 줍니다.
  --again            지난번에 실패한 주소도 다시 시도합니다.
  --max-megabytes N  이미지 한 개의 최대 용량입니다(기본값 20).

원래 주소는 site/fetched-pictures.yaml 파일에 남습니다. 중단하면 다음에 이어서 내려받습니다.
한 사이트에는 한 번에 하나씩 요청하고, 내부 네트워크의 주소는 리디렉션되더라도 요청하지 않습니다.`;

const root = process.cwd();

await main().catch((error: unknown) => {
  console.error(printableLines(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { values } = readCommand(help, {
    "dry-run": { type: "boolean", default: false },
    again: { type: "boolean", default: false },
    "max-megabytes": { type: "string", default: "20" },
  });
  const megabytes = Number(values["max-megabytes"]);
  if (!(megabytes > 0))
    throw new Error(
      `--max-megabytes 값은 0보다 큰 숫자여야 합니다: ‘${values["max-megabytes"]}’. 예: --max-megabytes 20`,
    );
  const mode = values["dry-run"] ? "dry run" : values.again ? "again" : "fetch";
  if (mode !== "dry run") await finishTransaction(root);
  const result = await fetchPictures(root, {
    siteUrl: site.url,
    mode,
    request: (url) =>
      requestPicture(url, {
        mayReach: isPublicAddress,
        userAgent: `fetch-pictures (+${site.url})`,
        maxBytes: megabytes * 1024 * 1024,
        idleMs: 15_000,
        totalMs: 60_000,
      }),
    pauseMs: 250,
    patienceMs: 60_000,
    sleep,
    progress: showProgress,
  });
  console.log(mode === "dry run" ? formatPlan(result) : formatResult(result));
  if (mode === "dry run") console.log("내려받지 않았습니다(--dry-run).");
  const isLeft = mode === "dry run" ? result.wanted.length > 0 : result.failed.size > 0;
  process.exitCode = isLeft ? 1 : 0;
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r이미지 ${done}/${total}${done === total ? "\n" : ""}`);
}
