const byCode = new Map(
  Object.entries({
    ENOSPC: "The disk is full: free some space. Pages that are kept already are still served.",
    EDQUOT: "The disk quota is used up: free some space. Pages that are kept already are still served.",
    EROFS:
      "The disk is read-only: pages are rendered but not kept. Give the server a folder .next that it may write.",
    EACCES: "The server may not use a file: give its user rights to it.",
    EPERM: "The server may not use a file: give its user rights to it.",
    EMFILE: "Too many files are open: raise the limit (`ulimit -n`) and restart.",
    ENFILE: "Too many files are open: raise the limit (`ulimit -n`) and restart.",
    ENOENT: "A file is missing: the deployment is incomplete. Build again, or go back to the last one.",
    ENOTDIR: "A file is missing: the deployment is incomplete. Build again, or go back to the last one.",
    ECONNREFUSED: "Another service cannot be reached: see that it runs, and its address.",
    ERR_MODULE_NOT_FOUND: "A package is missing: run `npm ci`, build again and restart.",
    MODULE_NOT_FOUND: "A package is missing: run `npm ci`, build again and restart.",
  }),
);

/** Advice for operators on an error, by its code, since messages change. */
export function adviceFor(error: unknown): string {
  const code = codeOf(error);
  return (
    byCode.get(code) ?? "If it happens again, go back to the last deployment and report it with this line."
  );
}

/** Next's bundler wraps the error of a package that it could not load, and leaves its code behind. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (error.message.includes("Cannot find module")) return "MODULE_NOT_FOUND";
  return "code" in error ? String(error.code) : "";
}
