import { prepareSites } from "./built-sites.ts";

/** Runs once before the workers; Playwright calls what it answers after them. */
export default prepareSites;
