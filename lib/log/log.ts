import { jsonLine, type Level, type LogEntry, textLine } from "./log-line.ts";
import { currentRequest } from "./request-context.ts";

/** Writes one line: JSON, unless a person is watching. Errors and warnings go to standard error. */
export function log(level: Level, message: string, fields?: LogEntry["fields"]): void {
  const stream = level === "info" ? process.stdout : process.stderr;
  const toLine = stream.isTTY ? textLine : jsonLine;
  stream.write(`${toLine({ time: new Date(), level, message, request: currentRequest(), fields })}\n`);
}
