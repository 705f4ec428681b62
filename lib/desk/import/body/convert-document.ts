import { type ImportNote, leaveToPerson, missingFile, noteDone } from "../import-note.ts";
import { convertLiquid, type LiquidSurroundings, oneHtmlBlock } from "./convert-liquid.ts";
import { type Reference, rewriteReferences } from "./references.ts";
import { type EmbeddedImage, takeOutImages } from "./take-out-images.ts";

export interface ConvertedBody {
  readonly body: string;
  readonly files: readonly string[];
  readonly images: readonly EmbeddedImage[];
  /** Lines are those of the body. */
  readonly notes: readonly ImportNote[];
}

export interface BodySurroundings extends LiquidSurroundings {
  readonly file: string;
  readonly format: "markdown" | "html";
  readonly resolve: (written: string) => Reference;
}

/** A body for the portal: everything that depended on other files and addresses of the old site is resolved. */
export function convertBody(written: string, around: BodySurroundings): ConvertedBody {
  const { file } = around;
  const taken = takeOutImages(written);
  const liquid = convertLiquid(taken.body, around);
  const own = new Set(taken.images.map(({ path }) => path.slice("public".length)));
  const references = rewriteReferences(liquid.body, (address) =>
    own.has(address) ? { kind: "kept" } : around.resolve(address),
  );
  const body = around.format === "html" ? `${oneHtmlBlock(references.body)}\n` : references.body;
  const done = (rule: string, message: string) => noteDone({ rule, file, message });
  return {
    body,
    files: references.files,
    images: taken.images,
    notes: [
      ...liquid.left.map(({ line, column, source }) =>
        leaveToPerson({
          rule: "import/liquid-left",
          detail: firstLine(source),
          file,
          line,
          column,
          message: `이전 사이트 전체가 있어야 처리할 수 있는 템플릿 구문이어서 코드로 남겼습니다: ${firstLine(source)}`,
          mend: "표시할 내용으로 바꾸거나 삭제해 주세요.",
        }),
      ),
      ...references.missing.map(({ written: address, ...place }) => missingFile({ file, ...place }, address)),
      ...(taken.images.length === 0
        ? []
        : [
            done(
              "import/embedded-images",
              `본문에 포함된 이미지 ${taken.images.length}개를 파일로 저장했습니다.`,
            ),
          ]),
      ...(liquid.resolved === 0
        ? []
        : [done("import/liquid", `템플릿 구문 ${liquid.resolved}곳을 결과로 바꾸었습니다.`)]),
      ...(references.changed === 0
        ? []
        : [
            done(
              "import/references",
              `이미지와 링크 주소 ${references.changed}곳을 새 위치에 맞게 수정했습니다.`,
            ),
          ]),
      ...(around.format === "html"
        ? [done("import/html", "HTML 기사를 Markdown 파일 안의 HTML로 옮겼습니다.")]
        : []),
    ],
  };
}

function firstLine(source: string): string {
  const [line = ""] = source.split("\n");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
