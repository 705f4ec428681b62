import { describe, expect, it } from "vitest";
import { componentNames, propNames } from "./registry.ts";

describe("registry", () => {
  it("names props in lower case, for they travel as HTML attributes", () => {
    const props = componentNames.flatMap((name) => propNames(name));
    expect(props.filter((prop) => !/^[a-z]+$/.test(prop))).toEqual([]);
  });
});
