import { spawn } from "node:child_process";

/**
 * Opens a file in the editor that the environment names, which may bring options (`code --wait`).
 * @returns whether an editor is named and could be started
 */
export function openInEditor(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const named = environment.VISUAL || environment.EDITOR || "";
  // Quotes enclose a path with spaces.
  const [command, ...options] = Array.from(
    named.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    try {
      const editor = spawn(command, [...options, file], { stdio: "inherit" });
      editor.once("error", () => resolve(false));
      editor.once("close", () => resolve(true));
    } catch {
      // Windows refuses to start `code.cmd` in this way.
      resolve(false);
    }
  });
}
