const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Ends a session of processes when this process ends: one that is detached, so that it leads a session, hears nothing
 * from the terminal.
 * @returns what to call when the session is over
 */
export function endWithUs(pid: number): () => void {
  const end = () => {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It is over already.
    }
  };
  // Without a listener Node ends at once, and tells nobody.
  const leave = () => process.exit(130);
  process.once("exit", end);
  for (const signal of signals) process.once(signal, leave);
  return () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, leave);
  };
}
