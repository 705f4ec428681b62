import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@/": new URL(".//", import.meta.url).pathname } },
  test: {
    include: ["{app,lib,components,scripts}/**/*.test.{ts,tsx}", "site.config.test.ts"],
    exclude: ["node_modules/**"],
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
});
