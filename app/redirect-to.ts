import type { Route } from "next";
import { permanentRedirect } from "next/navigation";

/** Answers 308 to `path`, which comes from the content and so can't be checked against the routes as a literal. */
export function redirectTo(path: string): never {
  permanentRedirect(path as Route);
}
