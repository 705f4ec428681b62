import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { contentPaths, movedContent } from "../../../content/source/content-paths.ts";

/** Finds files of the newspaper at places that the engine no longer reads. */
export function oldPlaceFindings(root: string): readonly Diagnostic[] {
  return [...movedContent].flatMap(([before, now]) =>
    existsSync(join(root, before)) ? [oldPlace(root, before, now)] : [],
  );
}

function oldPlace(root: string, before: string, now: string): Diagnostic {
  return finding(
    "file/old-place",
    { file: before, line: 1, column: 1 },
    {
      message: `이 파일은 이제 ${contentPaths.paper} 폴더에서 읽습니다. 저장소 맨 위에 있으면 사이트에 반영되지 않습니다.`,
      mend: existsSync(join(root, now))
        ? `${now} 파일이 이미 있습니다. 빠진 내용이 있으면 그 파일로 옮기고, 이 파일은 삭제해 주세요.`
        : `이 명령으로 옮겨 주세요: ‘git mv ${before} ${now}’`,
    },
  );
}
