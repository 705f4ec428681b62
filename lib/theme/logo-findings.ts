import { type Diagnostic, finding } from "../content/findings/diagnostic.ts";
import { contentPaths } from "../content/source/content-paths.ts";
import { readOwnFile } from "../content/source/own-file.ts";

/** More is no mark but a picture, and every page would ask for it. */
const mostBytes = 200_000;

/** What keeps icons from being made of the mark. */
export async function logoFindings(root: string): Promise<readonly Diagnostic[]> {
  const bytes = readOwnFile(root, contentPaths.logo);
  const problem = bytes === undefined ? missing : await problemOf(Buffer.from(bytes));
  return problem === undefined
    ? []
    : [finding("site/bad-logo", { file: contentPaths.logo, line: 1, column: 1 }, problem)];
}

type Problem = Pick<Diagnostic, "message" | "mend">;

const missing: Problem = {
  message: "신문의 로고 파일이 없어 아이콘을 만들 수 없습니다.",
  mend: `정사각형 SVG 로고를 ‘${contentPaths.logo}’에 올려 주세요.`,
};

async function problemOf(bytes: Buffer): Promise<Problem | undefined> {
  const { default: sharp } = await import("sharp");
  const picture = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (picture?.format !== "svg") {
    return {
      message: "로고 파일을 SVG 이미지로 읽을 수 없습니다.",
      mend: "그림 편집기에서 SVG 형식으로 다시 저장해 올려 주세요. PNG나 JPG의 이름만 바꾼 파일은 쓸 수 없습니다.",
    };
  }
  if (bytes.byteLength > mostBytes) {
    return {
      message: `로고 파일이 ${Math.ceil(bytes.byteLength / 1_000)}kB입니다. ${mostBytes / 1_000}kB까지 쓸 수 있습니다.`,
      mend: "로고 안에 넣은 사진을 빼고, 선과 면으로만 그린 SVG로 저장해 주세요.",
    };
  }
  const { width, height } = picture;
  if (Math.abs(width - height) <= Math.max(width, height) * 0.02) return undefined;
  return {
    message: `로고가 정사각형이 아닙니다. 가로 ${width}, 세로 ${height}입니다.`,
    mend: `svg 태그의 viewBox를 가로와 세로가 같게 고쳐 주세요. 아이콘은 모두 정사각형입니다.`,
  };
}
