// Next loads its adapter without compiling it.
import { tsImport } from "tsx/esm/api";

export default (await tsImport("./adapter.ts", import.meta.url)).default;
