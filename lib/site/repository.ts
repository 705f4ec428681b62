import site from "../../site.config.ts";
import { type Repository, vercelRepository } from "../repository/repository-links.ts";

/** Where this site's editors write; undefined where nobody said it. */
export function siteRepository(): Repository | undefined {
  return site.repository ?? vercelRepository(process.env);
}
