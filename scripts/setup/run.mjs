import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { constants } from "node:os";

/**
 * Runs a program with its output visible and resolves to its exit code.
 *
 * Signals sent to us go on to the program, so that stopping a command stops everything it started. Only
 * Ctrl+C needs no help: a terminal sends it to all of them, and to some a second one means "at once".
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, abort?: AbortSignal, log?: string }} [options] `timeout` in
 *   milliseconds; `abort` ends the program; `log` is a file for its output, which is not shown then
 * @returns {Promise<number>} as in a shell, 128 and its number for a signal
 */
export function run(command, args, { env = {}, timeout, abort, log } = {}) {
  const output = log === undefined ? "inherit" : openSync(log, "w");
  const stdio = ["inherit", output, output];
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env }, timeout });
  if (typeof output === "number") closeSync(output);
  const forward = (signal) => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM"];
  for (const signal of signals) process.on(signal, forward);
  const end = () => child.kill();
  abort?.addEventListener("abort", end);
  const watch = setInterval(() => npmHasEnded() && child.kill("SIGTERM"), 500);

  return new Promise((resolve) => {
    const finish = (code) => {
      clearInterval(watch);
      abort?.removeEventListener("abort", end);
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    child.on("close", (code, signal) => {
      // Say so, because the kernel kills a process without a message when memory runs out.
      if (signal === "SIGKILL") console.error(`${command} ${args.join(" ")}: ${signal}`);
      finish(code ?? 128 + constants.signals[signal]);
    });
  });
}

const parent = process.ppid;

/** Signals to npm end npm and the shell it starts us in, which does not pass them on. */
function npmHasEnded() {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
}

/**
 * Runs npm itself. The npm that started us is preferred: it is the one that works, and on Windows it
 * needs no shell.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith("npm-cli.js")
    ? run(process.execPath, [own, ...args], options)
    : run("npm", args, options);
}

/** The script behind `next`, to be run with Node: a process of our own, with no shell between it and signals. */
export const nextBin = "node_modules/next/dist/bin/next";
