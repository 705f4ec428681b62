/** What `bench/steps.ts` runs for each size, in a process of its own whose working folder is a site: prints JSON. */
import { measureLibrarySteps } from "./library-steps.ts";

console.log(JSON.stringify(await measureLibrarySteps()));
