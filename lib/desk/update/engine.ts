import { z } from "zod";

/** The file that names the engine's version and the paper's own paths. */
export const engineFile = "engine.json";

/** Paths of the engine's files with the Git hash of each, as the release wrote them. */
export const engineFilesFile = "engine-files.json";

const version = z.string().regex(/^\d+\.\d+\.\d+$/, "1.2.3 형식의 버전");

const engineSchema = z.looseObject({
  version,
  /** Where updates come from: a Git address. Absent until the paper names one. */
  source: z.string().min(1).optional(),
  content: z.record(z.string(), z.string().min(1)),
});

export type Engine = z.infer<typeof engineSchema>;

const filesSchema = z.strictObject({ version, files: z.record(z.string(), z.string()) });

export type EngineFiles = z.infer<typeof filesSchema>;

/** @throws with the file's name and what is wrong in it */
export function parseEngine(text: string): Engine {
  return parseFile(engineFile, text, engineSchema);
}

/** @throws with the file's name and what is wrong in it */
export function parseEngineFiles(text: string): EngineFiles {
  return parseFile(engineFilesFile, text, filesSchema);
}

/** Whether a path belongs to the paper, which no update touches. */
export function isContent({ content }: Engine, path: string): boolean {
  return Object.values(content).some((each) => path === each || path.startsWith(`${each}/`));
}

/** Negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((each) => each.split(".").map(Number));
  const place = first?.findIndex((number, index) => number !== second?.[index]) ?? -1;
  return place === -1 ? 0 : (first?.[place] ?? 0) - (second?.[place] ?? 0);
}

function parseFile<Value>(name: string, text: string, schema: z.ZodType<Value>): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${name}: JSON으로 읽을 수 없습니다(${(error as Error).message}). git에서 이 파일을 복원해 주세요.`,
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(
    `${name}: ${z.prettifyError(result.error)}\n  git에서 이 파일을 복원한 뒤 다시 실행해 주세요.`,
  );
}
