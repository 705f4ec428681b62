export type Level = "info" | "warn" | "error";

export interface LogEntry {
  readonly time: Date;
  readonly level: Level;
  /** One sentence: what happened, and for an error what to do. */
  readonly message: string;
  /** Joins the lines of one request, the reverse proxy's own log included. */
  readonly request?: string | undefined;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** One line for machines: JSON, with no line break that somebody else's text could forge. */
export function jsonLine({ time, level, message, request, fields }: LogEntry): string {
  return JSON.stringify({ time: time.toISOString(), level, message, request, ...fields }, plainValue);
}

/** The same for a person at a terminal. */
export function textLine({ level, message, request, fields = {} }: LogEntry): string {
  const parts = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${JSON.stringify(value, plainValue)}`);
  return [`[${level}]`, message, ...(request === undefined ? [] : [`request=${request}`]), ...parts].join(
    " ",
  );
}

/** What went wrong, in one line: errors have their facts where JSON does not look. */
function plainValue(_: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return {
    name: value.name,
    // Node adds who required a module, line by line.
    message: value.message.split("\n")[0],
    ...("code" in value && { code: value.code }),
    ...("digest" in value && { digest: value.digest }),
    stack: value.stack?.match(/(?<=^\s*)at .*/gm)?.slice(0, 5),
  };
}
