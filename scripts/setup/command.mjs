import { parseArgs } from "node:util";

/*
 * What all commands of `package.json` have in common. Plain JavaScript without packages: `npm test` and `npm run site` read
 * their options before anything is installed.
 */

/** How a command ends. */
export const exitCodes = {
  done: 0,
  /** It did its work and found something that a person has to mend. */
  findings: 1,
  /** It could not do its work: a wrong command line, a file that can't be read. */
  failed: 2,
};

/**
 * Reads the command line. Answers `--help`, and ends the process at an option that does not exist with the one that was
 * meant.
 *
 * @template {NonNullable<import("node:util").ParseArgsConfig["options"]>} Options
 * @param {string} help the usage in the first line, then what each option does
 * @param {Options} options as `parseArgs` of Node takes them
 * @param {{ args?: readonly string[], positionals?: boolean }} [more] `positionals`: whether there may be words without `--`
 */
export function readCommand(help, options, { args = process.argv.slice(2), positionals = false } = {}) {
  const before = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (before.includes("--help") || before.includes("-h")) {
    console.log(help);
    process.exit(exitCodes.done);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: positionals });
  } catch (error) {
    console.error(`${problemOf(error, before, Object.keys(options))}\n${help.split("\n")[0]}`);
    process.exit(exitCodes.failed);
  }
}

/**
 * @param {unknown} error
 * @param {readonly string[]} args
 * @param {readonly string[]} names
 */
function problemOf(error, args, names) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const isKnown = (/** @type {string} */ name) =>
      names.includes(name) || names.includes(name.replace(/^no-/, ""));
    const written = args
      .filter((arg) => /^--?\w/.test(arg))
      .map((arg) => arg.replace(/=.*$/s, ""))
      .find((arg) => !arg.startsWith("--") || !isKnown(arg.slice(2)));
    const meant = nearestOption(written ?? "", [...names, "help"]);
    return `알 수 없는 옵션입니다: ‘${written}’. ${
      meant === undefined
        ? "사용할 수 있는 옵션은 ‘--help’로 볼 수 있습니다."
        : `‘--${meant}’ 옵션을 입력하려던 것인지 확인해 주세요.`
    }`;
  }
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    const word = /'(.*?)'/.exec(message ?? "")?.[1];
    return `이 명령에는 옵션이 아닌 값을 넣을 수 없습니다: ‘${word}’.`;
  }
  const option = /--[\w-]+/.exec(message ?? "")?.[0];
  return option === undefined
    ? String(message)
    : `‘${option}’ 옵션의 값이 없거나 값을 넣을 수 없는 옵션입니다.`;
}

/**
 * The option that was meant: one that begins so, or that with the fewest letters to change, at most half of its own.
 *
 * @param {string} written
 * @param {readonly string[]} names
 */
export function nearestOption(written, names) {
  const name = written.replace(/^-+/, "").toLowerCase();
  const distanceTo = (/** @type {string} */ each) =>
    name !== "" && each.startsWith(name) ? 0 : distanceOf(name, each);
  const [best] = names
    .map((each) => ({ each, distance: distanceTo(each.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return best !== undefined && best.distance <= Math.ceil(best.each.length / 2) ? best.each : undefined;
}

/**
 * How many letters are to be added, removed, changed, or swapped with the next.
 *
 * @param {string} one
 * @param {string} other
 */
function distanceOf(one, other) {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (/** @type {number} */ row, /** @type {number} */ column) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    rows.push(next);
    for (let column = 1; column <= other.length; column++) {
      const [a, b] = [one[row - 1], other[column - 1]];
      const isSwapped = a === other[column - 2] && b === one[row - 2];
      next.push(
        Math.min(
          at(row - 1, column - 1) + (a === b ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
