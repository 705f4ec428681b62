/**
 * Prints the licence of every package in `package-lock.json`, and fails where one is not on the list of
 * docs/dependencies.md, an install script has not been reviewed, or a package does not come from npm's registry.
 *
 *   npm run licences
 */
import { readFileSync } from "node:fs";
import { readCommand } from "./setup/command.mjs";
import { inspectLock } from "./supply-chain/lock-findings.ts";

readCommand(
  "사용법: npm run licences\n\n설치하는 모든 패키지의 라이선스를 표로 보여 줍니다. 허용 목록에 없는 것이 있으면 1로 끝납니다.",
  {},
);

const { packages, findings } = inspectLock(readFileSync("package-lock.json", "utf8"));
const licences = [...new Set(packages.map(({ licence }) => licence))];
const rows = licences
  .map((licence) => [licence, packages.filter((each) => each.licence === licence)] as const)
  .sort(([, one], [, other]) => other.length - one.length);

console.log("| licence | packages | which |\n| --- | ---: | --- |");
for (const [licence, members] of rows) {
  const names = [...new Set(members.map(({ name }) => name))].sort();
  const few = names.length > 12 ? `${names.slice(0, 12).join(", ")}, …` : names.join(", ");
  console.log(`| ${licence} | ${members.length} | ${few} |`);
}
for (const finding of findings) console.error(finding);
process.exitCode = findings.length === 0 ? 0 : 1;
