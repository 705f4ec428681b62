import type { Position } from "./diagnostic.ts";

/** Far more than describes any article. */
const longest = 64 * 1024;

/** Lists and maps in each other; the parser's time grows with the cube, and at some depth it takes the process along. */
const deepest = 50;

interface Refusal extends Position {
  readonly message: string;
  readonly mend: string;
}

/** Why YAML is not even parsed, with the place within it; undefined for whatever an editor would write. */
export function refuseYaml(yaml: string): Refusal | undefined {
  if (yaml.length > longest) {
    return {
      line: 1,
      column: 1,
      message: `머리말은 ${longest / 1024}kB까지인데 이 파일의 머리말은 ${Math.ceil(yaml.length / 1024)}kB입니다.`,
      mend: "긴 글은 본문으로 옮기고, 자료는 저장소의 public 폴더에 파일로 올려 주세요.",
    };
  }
  const line = lineTooDeep(yaml);
  if (line === undefined) return undefined;
  return {
    line,
    column: 1,
    message: "머리말의 목록이 너무 깊이 겹쳤습니다.",
    mend: "‘tags: [하나, 둘]’처럼 한 겹으로 적고, 글로 쓴 괄호는 큰따옴표로 감싸 주세요.",
  };
}

function lineTooDeep(yaml: string): number | undefined {
  let open = 0;
  for (const [place, line] of yaml.split("\n").entries()) {
    let marks = /^(?:[ \t]*[-?:](?=[ \t]))+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    for (const character of line) {
      if (character === "[" || character === "{") open += 1;
      if (character === "]" || character === "}") open = Math.max(0, open - 1);
      marks = Math.max(marks, open);
    }
    if (marks > deepest) return place + 1;
  }
  return undefined;
}
