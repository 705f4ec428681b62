import type { Node, Parent } from "unist";
import { CONTINUE, EXIT, SKIP, visit as unistVisit, type VisitorResult } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { visit } from "./visit.ts";

interface Named extends Parent {
  readonly name: string;
  children: Named[];
}

function node(name: string, ...children: Named[]): Named {
  return { type: name.slice(0, 1), name, children };
}

const tree = () =>
  node("r0", node("a1", node("b2"), node("a3", node("b4"))), node("b5"), node("a6", node("a7")));

/** What a walk comes to, and what is left of the tree. */
function walked(walk: typeof unistVisit, test: string | undefined, answer: (name: string) => VisitorResult) {
  const root = tree();
  const seen: string[] = [];
  const visitor = (found: Node, index: number | undefined, parent: Node | undefined): VisitorResult => {
    const { name } = found as Named;
    seen.push(`${name} ${index} ${(parent as Named | undefined)?.name}`);
    if (name === "b5" && parent !== undefined && index !== undefined && answer("remove") === true) {
      (parent as Named).children.splice(index, 1);
      return [SKIP, index];
    }
    if (name === "a1" && answer("replace") === true) (found as Named).children = [node("a8", node("b9"))];
    return answer(name);
  };
  if (test === undefined) walk(root, visitor);
  else walk(root, test, visitor);
  return { seen, root };
}

describe.each([undefined, "a", "b", "r", "c"])("for nodes of type %s the walk is the library's", (type) => {
  test.each<[string, (name: string) => VisitorResult]>([
    ["with nothing answered", () => undefined],
    ["with CONTINUE", () => CONTINUE],
    ["with SKIP at one", (name) => (name === "a1" ? SKIP : undefined)],
    ["with EXIT within", (name) => (name === "a3" || name === "b4" ? EXIT : undefined)],
    ["with a place to go on at", (name) => (name === "b5" ? 3 : undefined)],
    ["with EXIT in a list", (name) => (name === "b2" ? [EXIT] : undefined)],
    ["with a node taken out", (name) => (name === "remove" ? true : undefined)],
    ["with other children put in", (name) => (name === "replace" ? true : undefined)],
  ])("%s", (_what, answer) => {
    expect(walked(visit, type, answer)).toEqual(walked(unistVisit, type, answer));
  });
});
