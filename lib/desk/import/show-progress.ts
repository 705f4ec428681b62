import type { ImportStep, ImportSurroundings } from "./plan-import.ts";

const names: Readonly<Record<ImportStep, string>> = {
  read: "옛 글을 읽는 중",
  convert: "글을 바꾸는 중",
  check: "옮긴 글을 살피는 중",
};

interface Output {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** On a terminal one line that counts up; elsewhere, as in CI, one line a step. */
export function showProgress(output: Output): ImportSurroundings["progress"] {
  return (step, done, total) => {
    const isLast = done === total;
    if (output.isTTY) {
      if (isLast || done % 50 === 0) output.write(`\r${names[step]} ${done}/${total}${isLast ? "\n" : ""}`);
    } else if (isLast) output.write(`${names[step]} ${total}/${total}\n`);
  };
}
