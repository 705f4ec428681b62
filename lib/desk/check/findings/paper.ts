import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { contentPaths } from "../../../content/source/content-paths.ts";
import { readOwnFile } from "../../../content/source/own-file.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { contrastFindings } from "../../../theme/contrast-findings.ts";
import { logoFindings } from "../../../theme/logo-findings.ts";
import { parseTheme } from "../../../theme/parse-theme.ts";

/** Findings about the newspaper's files other than its articles. */
export async function paperFindings(root: string): Promise<readonly Diagnostic[]> {
  return [...themeFindings(root), ...(await logoFindings(root))];
}

function themeFindings(root: string): readonly Diagnostic[] {
  const file = contentPaths.theme;
  const bytes = readOwnFile(root, file);
  if (bytes === undefined) {
    return [
      finding(
        "theme/missing-token",
        { file, line: 1, column: 1 },
        {
          message: "신문의 색과 글꼴을 정하는 파일이 없습니다.",
          mend: `삭제했다면 이 명령으로 복원해 주세요: ‘git checkout HEAD -- ${file}’`,
        },
      ),
    ];
  }
  const source = decodeSourceFile(file, bytes);
  const theme = parseTheme(file, source.text);
  return [...source.diagnostics, ...theme.diagnostics, ...contrastFindings(theme)];
}
