import { instead } from "../../../content/findings/suggest.ts";
import type { Slip, SlipBody } from "./slip-body.ts";

type Found = RegExpMatchArray & { readonly index: number };

interface Mark {
  readonly severity?: "hint";
  readonly pattern: RegExp;
  readonly explain: (found: Found) => Pick<Slip, "message" | "mend"> & { readonly to?: string };
}

const marks: readonly Mark[] = [
  {
    // Words inside, but a space beside the mark.
    pattern: /\*\*([ \t]*)(?=[^\s*\0])([^*\n\0]+?)([ \t]*)\*\*(?!\*)/g,
    explain: ([found, , words = ""]) => ({
      message: `굵게 표시(**) 안쪽에 공백이 있어 별표가 그대로 나옵니다: ‘${found}’`,
      mend: instead(`**${words}**`),
      to: `**${words}**`,
    }),
  },
  {
    // Neither a power (`2**3`) nor a path (`src/**`).
    pattern: /(?<![*/\d])\*\*(?=[^\s*/.\d\0])[^*\n\0]*|(?<=[^\s*/\d\0])\*\*(?![*/\w])/g,
    explain: ([found]) => ({
      message: `굵게 표시(**)의 짝이 없어 별표가 그대로 나옵니다: ‘${short(found)}’`,
      mend:
        found === "**"
          ? "굵게 할 부분의 앞에도 ‘**’를 넣거나, 별표를 삭제해 주세요."
          : `굵게 할 부분의 끝에 ‘**’를 넣어 주세요. 예: ‘${short(found).replace(/\s*…?$/, "")}**’. 굵게 하지 않을 것이면 별표를 삭제해 주세요.`,
    }),
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=\0])([^=\n\0]*[^\s=\0])==(?![=\w])/g,
    explain: ([found, words = ""]) => ({
      message: `‘==’는 형광펜으로 표시되지 않고 글자 그대로 나옵니다: ‘${short(found)}’`,
      mend: instead(`**${words}**`),
      to: `**${words}**`,
    }),
  },
  {
    pattern: /(?<!`)`+(?!`)[^`\n\0]*/g,
    explain: ([found]) => ({
      message: `코드 표시(백틱)의 짝이 없어 그대로 나옵니다: ‘${short(found)}’`,
      mend: "코드가 끝나는 곳에 같은 개수의 백틱을 넣거나, 백틱을 삭제해 주세요.",
    }),
  },
  {
    // `~~든` is a Korean way to write “whatever”.
    severity: "hint",
    pattern: /(?<![~\0])~~(?=[^\s~\0])[^~\n\0]*(?:~(?!~)[^~\n\0]*)?/g,
    explain: ([found]) => ({
      message: `취소선 표시(~~)의 짝이 없어 그대로 나옵니다: ‘${short(found)}’`,
      mend: "취소선이 끝나는 곳에 ‘~~’를 넣거나, 물결표를 삭제해 주세요.",
    }),
  },
  {
    // `[[1, 2]]` is a matrix.
    pattern: /(!?)\[\[(?=[^\d\s+-])([^[\]\n\0]+)\]\]/g,
    explain: ([found, picture = "", words = ""]) => {
      const [target = "", label] = words.split("|");
      return picture === "!"
        ? {
            message: `‘![[…]]’ 형식으로는 이미지가 표시되지 않습니다: ‘${short(found)}’`,
            mend: `이미지를 public/images 폴더에 올리고, ${instead(`![이미지에 보이는 것](/images/${target.trim().replaceAll(" ", "%20")})`)}`,
          }
        : {
            message: `‘[[…]]’는 링크가 되지 않고 글자 그대로 나옵니다: ‘${short(found)}’`,
            mend: `‘[${(label ?? target).trim()}](${target.startsWith("/") ? target : "/posts/…"})’처럼 대괄호 안에 링크 텍스트를, 소괄호 안에 주소를 입력해 주세요.`,
          };
    },
  },
];

/** Marks of Markdown, or of another program's Markdown, that readers would see. */
export function strayMarks({ text, body, isSeen }: SlipBody): readonly Slip[] {
  const taken: (readonly [number, number])[] = [];
  return marks.flatMap(({ severity, pattern, explain }) =>
    Array.from(text.matchAll(pattern), (found): Slip | undefined => {
      const end = found.index + found[0].length;
      const line = body.slice(0, found.index).split("\n").length;
      const start = /^!?[^\w\s]+/.exec(found[0])?.[0] ?? found[0];
      if (taken.some(([from, to]) => found.index < to && end > from) || !isSeen(line, start))
        return undefined;
      taken.push([found.index, end]);
      const { to, ...words } = explain(found);
      return {
        severity,
        rule: "text/stray-mark",
        offset: found.index,
        ...words,
        fix: to === undefined ? undefined : { from: found[0], to },
      };
    }).filter((slip) => slip !== undefined),
  );
}

/** Enough to find the place by. */
function short(found: string): string {
  const words = found.trim();
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
