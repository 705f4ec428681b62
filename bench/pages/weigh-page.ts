import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Browser } from "playwright";
import type { Weight } from "../results/page-weights-schema.ts";

const kindOf: Readonly<Record<string, Weight["kind"]>> = {
  document: "html",
  stylesheet: "css",
  script: "js",
  font: "fonts",
  image: "images",
};

/** Long enough for what a page prefetches when it has nothing else to do. */
const quietMilliseconds = 1_500;

/** What a browser that was never here before loads for a page, before anybody touches it. */
export async function weighPage(browser: Browser, url: string): Promise<readonly Weight[]> {
  const context = await browser.newContext({ locale: "ko-KR" });
  try {
    const page = await context.newPage();
    const bodies: Promise<{ kind: Weight["kind"]; body: Buffer }>[] = [];
    page.on("response", (response) => {
      const kind = kindOf[response.request().resourceType()] ?? "other";
      bodies.push(
        response
          .body()
          .catch(() => Buffer.alloc(0))
          .then((body) => ({ kind, body })),
      );
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.waitForTimeout(quietMilliseconds);
    return sumByKind(await Promise.all(bodies));
  } finally {
    await context.close();
  }
}

function sumByKind(bodies: readonly { readonly kind: Weight["kind"]; readonly body: Buffer }[]) {
  const sums = new Map<Weight["kind"], Weight>();
  for (const { kind, body } of bodies) {
    const sum = sums.get(kind) ?? { kind, requests: 0, bytes: 0, gzip: 0, brotli: 0 };
    sums.set(kind, {
      kind,
      requests: sum.requests + 1,
      bytes: sum.bytes + body.length,
      gzip: sum.gzip + compressed(kind, body, gzipSync),
      brotli: sum.brotli + compressed(kind, body, brotliAsCdn),
    });
  }
  return [...sums.values()];
}

/** Fonts and pictures are compressed already, and no server does so again. */
function compressed(kind: Weight["kind"], body: Buffer, compress: (body: Buffer) => Buffer): number {
  return kind === "fonts" || kind === "images" ? body.length : compress(body).length;
}

/** The quality that a CDN has time for. */
function brotliAsCdn(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
