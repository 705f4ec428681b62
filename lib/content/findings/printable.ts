/** Characters that control a terminal: C0 and C1 controls, bidirectional marks, and unusual line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** How GitHub reads a command from any line that a step prints. */
const command = /^(\s*)::/gm;

const names: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r" };

/**
 * Text that others wrote, as one line of a terminal: a name, a line of a file, a message that quotes them. Whatever
 * moves the cursor, colours, turns text around or begins a line is written so that it is seen: `\x1b[2J`, `\n`.
 */
export function printable(text: string): string {
  return printableLines(text.replaceAll("\n", "\\n"));
}

/** The same for text of several lines, such as the message of an exception. */
export function printableLines(text: string): string {
  return text.replace(controls, (control) => names[control] ?? written(control)).replace(command, "$1\\::");
}

/** JSON that a terminal shows as it is; `JSON.stringify` leaves some controls raw. It says the same to a program. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(controls, (control) => `\\u${hex(control).padStart(4, "0")}`);
}

function written(control: string): string {
  const code = hex(control);
  return code.length > 2 ? `\\u${code.padStart(4, "0")}` : `\\x${code.padStart(2, "0")}`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16);
}
