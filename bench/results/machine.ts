import { cpus, release, totalmem, type } from "node:os";
import type { Machine } from "./schema.ts";

/** The kind of machine that this is, and nothing of its name or its disks. */
export function thisMachine(): Machine {
  const processors = cpus();
  return {
    cores: processors.length,
    memory: totalmem(),
    processor: processors[0]?.model.trim() ?? "unknown",
    system: `${type()} ${release().replace(/-.*$/, "")}`,
  };
}
