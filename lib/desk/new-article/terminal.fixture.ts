import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, vi } from "vitest";

/** A terminal for tests: takes typed keys, and waits for output since the last Enter. */
export function terminalInTest() {
  const input = new PassThrough();
  const output = new Screen();
  return {
    streams: { input, output },
    shows: (text: string | RegExp) =>
      vi.waitFor(() => expect(stripVTControlCharacters(output.drawn)).toMatch(text), { timeout: 5_000 }),
    type: (text: string) => input.write(text),
    enter: () => {
      output.drawn = "";
      input.write("\r");
    },
  };
}

class Screen extends Writable {
  drawn = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.drawn += chunk.toString();
    done();
  }

  /** Each question ends its output stream; the terminal stays open for the next. */
  override end() {
    return this;
  }
}
