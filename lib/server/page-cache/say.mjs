// @ts-check

/**
 * One line as `lib/log/log.ts` writes it, which plain JavaScript cannot import.
 *
 * @param {string} message
 * @param {unknown} [error]
 * @param {Readonly<Record<string, unknown>>} [fields]
 */
export function say(message, error, fields) {
  const level = error === undefined ? "info" : "error";
  const reason = error instanceof Error ? error.message : undefined;
  const line = { time: new Date().toISOString(), level, message, ...fields, reason };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
