import type { Processor } from "unified";
import type { BodyRecord } from "./body-record.ts";

/**
 * Keeps the file and the parser's error.
 * next-mdx-remote makes the file itself and throws a new error without a place, so we look where unified looks.
 */
export function remarkRecord(this: Processor, record: BodyRecord): void {
  const parser = this.parser;
  if (parser === undefined) throw new TypeError("remarkRecord must come after the parser");
  this.parser = (document, file) => {
    // Plugins parse parts of it once more, in files of their own.
    record.file ??= file;
    try {
      return parser(document, file);
    } catch (error) {
      record.syntaxError = error;
      throw error;
    }
  };
}
