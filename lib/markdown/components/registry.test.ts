import { describe, expect, it } from "vitest";
import { componentNames, componentSpec } from "./registry.ts";

describe("componentSpec", () => {
  it("names props in lower case, for they travel as HTML attributes", () => {
    const props = componentNames.flatMap((name) => Object.keys(componentSpec[name].shape));
    expect(props.filter((prop) => !/^[a-z]+$/.test(prop))).toEqual([]);
  });
});
