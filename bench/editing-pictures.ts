/**
 * Takes the pictures of docs/editing.ko.md: a preview of a branch with a new article that has something to mend.
 *
 *   npx tsx bench/editing-pictures.ts
 *
 * It builds a clone of the last commit; the working tree is left alone.
 */
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import sharp from "sharp";
import { articlePath, previewPath } from "../lib/content/addresses/urls.ts";
import { prepareBrowser } from "../scripts/setup/browser.mjs";
import { withBuiltSite } from "./built-site.ts";

const pictures = "docs/screenshots";
const article = `---
title: 새 음성 인식 모델을 써 보니
description: 한 문장으로 쓴 요약.
categories: [모델]
tags: [음성 인식]
---

첫 문단입니다. [지난 기사](/posts/없는-기사)에서  이어집니다.

![](/images/whisper/lead.png)

<Figuer src="/images/whisper/lead.png" />
`;

const root = await mkdtemp(join(tmpdir(), "editing-"));
const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
try {
  execFileSync("git", ["clone", "--quiet", process.cwd(), root]);
  await cp("node_modules", join(root, "node_modules"), { recursive: true, verbatimSymlinks: true });
  git("switch", "--quiet", "--create", "새-기사");
  await writeFile(join(root, "posts/2026/2026-11-26-새-음성-인식-모델.mdx"), article);
  git("add", "posts");
  git("-c", "user.name=editor", "-c", "user.email=editor@example.org", "commit", "--quiet", "-m", "새 기사");
  const env = { ...process.env, ATTENTION_STAGE: "preview", NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync("npm", ["run", "build"], { cwd: root, env, stdio: "inherit" });
  await mkdir(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath: (await prepareBrowser()) || undefined });
  try {
    await withBuiltSite(async (origin) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "ko-KR" });
      for (const [name, path] of [
        ["editing-preview", previewPath],
        ["editing-article", articlePath("새-음성-인식-모델")],
      ] as const) {
        await page.goto(origin + path, { waitUntil: "networkidle" });
        await sharp(await page.screenshot())
          .png({ palette: true })
          .toFile(join(pictures, `${name}.png`));
      }
    }, root);
  } finally {
    await browser.close();
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
