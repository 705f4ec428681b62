/** What stands in `{: … }`: kramdown's inline attribute list, or IAL. */
export interface AttributeList {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of attribute list definitions (`{:name: …}`), and the reserved `toc`. */
  readonly references: readonly string[];
}

/**
 * One `{: … }` in a text, with its content in `content`. Global: use with `matchAll` and `replace`.
 * It holds no other, or each of many that nothing closes would cost a search to the end.
 */
export const INLINE_LIST = /\{:(?![:/])(?<content>(?:\\\}|(?!\{:)[^}\n])+)\}/g;
/** A line that holds nothing but an attribute list. */
export const LIST_LINE = /^\{:(?!\s*[:/])(?<content>(?:\\\}|[^}])+)\}$/;
/** A line that defines a list for later: `{:name: .class}`. */
export const DEFINITION_LINE = /^\{:(?<name>\w[\w-]*):(?<content>(?:\\\}|[^}])+)\}$/;
/** kramdown's extensions, `{::comment}`, `{::options … /}`, `{:/}`. */
export const EXTENSION = /\{::(?<name>\w+)(?:\s(?:\\\}|(?!\{:)[^}])*?)?\/?\}|\{:\/\w*\}/g;

const ITEM =
  /\s*(?:(?<key>[\w-]+)\s*=\s*(?:"(?<double>(?:\\"|[^"])*)"|'(?<single>(?:\\'|[^'])*)'|[“”](?<curly>[^“”]*)[“”]|(?<bare>[^\s"'“”.#][^\s"'“”]*))|#(?<id>[\p{L}_][\p{L}\p{M}\p{N}_:-]*)|\.(?<name>[^\s.#}]+)|(?<reference>\w[\w-]*)),?(?=\s|[.#]|$)/uy;

/**
 * Reads the content of an attribute list; undefined when it is none, so that braces in prose stay prose.
 * More lenient than kramdown about quotes, which hands forget: `width=300` counts.
 *
 * @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export function parseAttributeList(content: string): AttributeList | undefined {
  const text = content.trim();
  let id: string | undefined;
  const classes: string[] = [];
  const attributes = new Map<string, string>();
  const references: string[] = [];

  ITEM.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const groups = ITEM.exec(text)?.groups;
    if (groups === undefined) return undefined;
    end = ITEM.lastIndex;
    const value = groups.double ?? groups.single ?? groups.curly ?? groups.bare;
    if (groups.key !== undefined && value !== undefined)
      attributes.set(groups.key.toLowerCase(), value.trim());
    else if (groups.id !== undefined) id = groups.id;
    else if (groups.name !== undefined) classes.push(groups.name);
    else if (groups.reference !== undefined) references.push(groups.reference);
  }
  return { id, classes, attributes, references };
}

export const emptyList: AttributeList = { id: undefined, classes: [], attributes: new Map(), references: [] };

/** Both lists as one: classes add up, the later id and values win. */
export function mergeLists(first: AttributeList, second: AttributeList): AttributeList {
  return {
    id: second.id ?? first.id,
    classes: [...first.classes, ...second.classes],
    attributes: new Map([...first.attributes, ...second.attributes]),
    references: [...first.references, ...second.references],
  };
}
