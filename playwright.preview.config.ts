import { defineConfig } from "playwright/test";
import local from "./playwright.config.ts";

const { webServer: _ours, ...config } = local;

/** Smoke tests of a deployment: `PREVIEW_URL` says where. No server is started. */
export default defineConfig({
  ...config,
  testMatch: "preview.spec.ts",
  retries: 1,
  use: { ...config.use, baseURL: process.env.PREVIEW_URL ?? "" },
});
