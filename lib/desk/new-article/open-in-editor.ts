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
  const [command, ...options] = named.split(/\s+/).filter((part) => part !== "");
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const editor = spawn(command, [...options, file], { stdio: "inherit" });
    editor.once("error", () => resolve(false));
    editor.once("close", () => resolve(true));
  });
}
