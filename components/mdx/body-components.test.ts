import { expect, test } from "vitest";
import { componentNamed, componentNames } from "@/lib/markdown/components/registry";
import { bodyComponents } from "./body-components";

test("every component has a React part, unless a plugin replaces it", () => {
  const rendered = componentNames.filter((name) => componentNamed(name).rendering === "react");
  const names = Object.keys(bodyComponents).filter((name) => /^[A-Z]/.test(name));
  expect(names.sort()).toEqual([...rendered].sort());
});
