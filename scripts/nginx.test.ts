import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const tools = ["nginx", "openssl"].filter(
  (command) => spawnSync(command, ["version", "-v"]).error !== undefined,
);
const reason = tools.length > 0 ? ` (not installed: ${tools.join(", ")})` : "";

test.skipIf(tools.length > 0)(`nginx takes the settings that docs/operating.md shows${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const [certificate, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const request = [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-days",
    "1",
    "-subj",
    "/CN=news.example.com",
  ];
  execFileSync("openssl", [...request, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  const site = readFileSync("docs/nginx.conf", "utf8")
    .replace(/(?<=ssl_certificate ).*(?=;)/, certificate)
    .replace(/(?<=ssl_certificate_key ).*(?=;)/, key)
    .replaceAll("/var/log/nginx", folder);
  const main = join(folder, "nginx.conf");
  writeFileSync(main, `pid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${site}\n}\n`);
  const { status, stderr } = spawnSync("nginx", ["-t", "-c", main, "-p", folder], { encoding: "utf8" });
  expect(stderr).toContain("test is successful");
  expect(stderr).not.toContain("[warn]");
  expect(status).toBe(0);
  rmSync(folder, { recursive: true });
});
