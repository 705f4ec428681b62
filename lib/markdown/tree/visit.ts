import type { Node, Parent } from "unist";
import { EXIT, SKIP, type visit as unistVisit, type VisitorResult } from "unist-util-visit";

export { SKIP };

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => VisitorResult;

/**
 * `visit` of unist-util-visit for a type of node, or for every node, in preorder. The library names a function after
 * each node that it comes to, for its stack traces; with fifty plugins that was a third of the time of a body.
 */
export const visit = ((tree: Node, typeOrVisitor: string | Visitor, visitor?: Visitor): void => {
  if (typeof typeOrVisitor === "function") walk(tree, undefined, undefined, undefined, typeOrVisitor);
  else if (visitor !== undefined) walk(tree, undefined, undefined, typeOrVisitor, visitor);
}) as VisitByType;

/** The library's types, for what this can do: a test is the name of a type. */
type VisitByType = typeof unistVisit;

/** @returns whether to stop, or else the place among the siblings where to go on */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  type: string | undefined,
  visitor: Visitor,
): typeof EXIT | number | undefined {
  const result = type === undefined || node.type === type ? visitor(node, index, parent) : undefined;
  const [action, next] = Array.isArray(result) ? result : [result, undefined];
  if (action === EXIT) return EXIT;
  const goOn = typeof action === "number" ? action : next;
  if (action !== SKIP && isParent(node)) {
    // A visitor may change the children, or put others in their place.
    for (let place = 0; place < node.children.length; ) {
      const child = node.children[place];
      const then = child && walk(child, place, node, type, visitor);
      if (then === EXIT) return EXIT;
      place = then ?? place + 1;
    }
  }
  return goOn ?? undefined;
}

function isParent(node: Node): node is Parent {
  return "children" in node && Array.isArray(node.children);
}
