import { instead } from "../../../content/findings/suggest.ts";
import type { Slip, SlipBody } from "./slip-body.ts";

/** The beginning of an address. */
const target = String.raw`(?:https?:\/\/|mailto:|\/(?=[\w가-힣])|#(?=[\w가-힣]))`;

interface Form {
  readonly pattern: RegExp;
  readonly message: string;
  readonly write: (found: RegExpMatchArray) => string;
  /** For cases with more than one possible meaning. */
  readonly isGuess?: true;
}

const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(!?\[[^[\]\n\0]+\])[ \t]+\((${target}[^\s()\0]*)\)`, "g"),
    message: "대괄호와 소괄호 사이에 공백이 있어 링크가 되지 않습니다",
    write: ([, label, address]) => `${label}(${address})`,
  },
  {
    pattern: new RegExp(String.raw`(!?\[[^[\]\n\0]+\])\s*（(${target}[^\s()（）\0]*)[）)]`, "g"),
    message: "주소를 감싼 괄호가 전각 글자여서 링크가 되지 않습니다",
    write: ([, label, address]) => `${label}(${address})`,
  },
  {
    pattern: new RegExp(String.raw`\(([^()[\]\n\0]+)\)\[(${target}[^\s[\]\0]*)\]`, "g"),
    message: "대괄호와 소괄호의 순서가 바뀌어 링크가 되지 않습니다",
    write: ([, label, address]) => `[${label}](${address})`,
  },
  {
    // A name with spaces is an address when it has a file's ending.
    pattern: new RegExp(
      String.raw`(!?\[[^[\]\n\0]*\])\(((?:${target}|\.\.?\/)[^\n<>"'()\0]*\S [^\n<>"'()\0]*|[^\n<>"'\0]*\S [^\n<>"'\0]*\.(?:png|jpe?g|gif|webp|avif|svg|pdf))\)`,
      "gi",
    ),
    message: "주소에 공백이 있어 링크나 이미지가 되지 않습니다",
    write: ([, label, address = ""]) =>
      `${label}(${address.trim().replace(/\s/g, "%20").replace(/[()]/g, encodeParenthesis)})`,
  },
  {
    pattern: new RegExp(
      String.raw`(!?\[[^[\]\n\0]*\])\((${target}[^\s()<>"'\0]*)(?=[ \t]*$|[ \t]+[가-힣])`,
      "gm",
    ),
    message: "주소를 닫는 괄호가 없어 링크가 되지 않습니다",
    write: ([, label, address]) => `${label}(${address})`,
    isGuess: true,
  },
  {
    pattern: /\[([^[\]()\n\0]{1,60})\((https?:\/\/[^\s()\0]*)\)/g,
    message: "텍스트를 닫는 대괄호가 없어 링크가 되지 않습니다",
    write: ([, label, address]) => `[${label}](${address})`,
    isGuess: true,
  },
];

/** Links and pictures that a slip in their brackets turned into text. */
export function brokenLinks({ text, withoutCode, body }: SlipBody): readonly Slip[] {
  return forms.flatMap((form) =>
    Array.from(withoutCode.matchAll(form.pattern), (found): Slip | undefined => {
      // Links, definitions and code are no slips.
      if (text[found.index] !== found[0][0] || isDefined(found[0], body)) return undefined;
      const written = form.write(found);
      return {
        rule: "link/broken",
        offset: found.index,
        message: `${form.message}: ‘${found[0]}’`,
        mend: instead(written),
        fix: form.isGuess ? undefined : { from: found[0], to: written },
      };
    }).filter((slip) => slip !== undefined),
  );
}

/** `[논문] (…)` with `[논문]: …` elsewhere is a link already. */
function isDefined(found: string, body: string): boolean {
  const label = /^!?(\[[^\]]+\])/.exec(found)?.[1];
  return label !== undefined && body.includes(`\n${label}:`);
}

function encodeParenthesis(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}
