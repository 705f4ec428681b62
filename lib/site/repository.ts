import site from "../../site.config.ts";
import { type Repository, vercelRepository } from "../repository/repository-links.ts";

/** The repository of this site on GitHub; undefined if unknown. */
export function siteRepository(): Repository | undefined {
  return site.repository ?? vercelRepository(process.env);
}
