/**
 * Builds the site: checks the articles, renders the pages while the search index is made, and finishes the pages. The
 * first part that fails ends the others and the build.
 *
 *   npm run build
 */

import { takesFilesAlong } from "../lib/site/stage.ts";
import { run } from "./build/run-parts.ts";

const tsx = ["--import", "tsx"];
const check = [...tsx, "scripts/check.ts", "--gate"];
const index = [...tsx, "scripts/search-index.ts"];
const pages = ["node_modules/next/dist/bin/next", "build"];
const finish = [...tsx, "scripts/finish-build.ts"];

// Next lists the files that functions and containers take along while it builds, and the index is one.
const parts = takesFilesAlong() ? [[check], [index], [pages], [finish]] : [[check], [index, pages], [finish]];

process.exitCode = await run(parts);
