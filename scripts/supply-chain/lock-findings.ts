import satisfies from "spdx-satisfies";
import { z } from "zod";
import { allowedLicences, exceptions, reviewedInstallScripts } from "./reviewed-packages.ts";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      inBundle: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export interface LockReport {
  readonly packages: readonly LockedPackage[];
  /** One sentence each; none when all is well. */
  readonly findings: readonly string[];
}

/** What `package-lock.json` brings, and what of it nobody has agreed to. */
export function inspectLock(text: string): LockReport {
  const entries = Object.entries(lockSchema.parse(JSON.parse(text)).packages).filter(([path]) => path !== "");
  const findings: string[] = [];
  const packages = entries.map(([path, entry]): LockedPackage => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const { version = "?", license: licence = "none" } = entry;
    const label = `${name}@${version}`;
    if (!isAllowed(name, licence)) findings.push(`${label}: the licence ${licence} is not on the list.`);
    if (entry.hasInstallScript && !reviewedInstallScripts.has(name)) {
      findings.push(`${label}: nobody has reviewed its install script.`);
    }
    if (entry.integrity === undefined && !entry.inBundle) {
      findings.push(`${label}: the lock file does not say what it must contain (integrity).`);
    }
    if (entry.resolved !== undefined && !entry.resolved.startsWith("https://registry.npmjs.org/")) {
      findings.push(`${label}: it comes from ${entry.resolved}, not from npm's registry.`);
    }
    return { name, version, licence };
  });
  return { packages, findings };
}

function isAllowed(name: string, licence: string): boolean {
  const more = exceptions
    .filter((exception) => exception.name.test(name))
    .map((exception) => exception.licence);
  try {
    return satisfies(licence, [...allowedLicences, ...more]);
  } catch {
    // No SPDX expression, such as "SEE LICENSE IN …".
    return false;
  }
}
