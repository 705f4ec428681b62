import { type Document, isMap, isScalar, parseDocument, type Scalar } from "yaml";
import { isRecord } from "../old-site/ruby-yaml.ts";

/** A front matter value; every scalar is text. */
export type DraftValue = string | readonly DraftValue[] | { readonly [key: string]: DraftValue };

/** Front matter that is being edited: keys keep their order, comments their place. */
export class FrontMatterDraft {
  readonly #document: Document;
  readonly #source: string;
  #changed = false;

  /** @param yaml that can be read; empty for none */
  constructor(yaml: string) {
    this.#source = yaml;
    this.#document = parseDocument(yaml, {
      schema: "failsafe",
      merge: true,
      uniqueKeys: false,
      logLevel: "silent",
    });
    if (!isMap(this.#document.contents)) this.#document.contents = this.#document.createNode({});
  }

  has(key: string): boolean {
    return this.#pair(key) !== undefined;
  }

  /** The text of a scalar; undefined for a list, a mapping, and for nothing at all. */
  textOf(key: string): string | undefined {
    const value = this.#pair(key)?.value;
    return isScalar(value) && String(value.value ?? "") !== "" ? String(value.value) : undefined;
  }

  /** As plain data, every scalar a text; undefined for a key that is not there. */
  valueOf(key: string): unknown {
    return this.has(key) ? this.data()[key] : undefined;
  }

  /** The whole front matter as the portal will read it. */
  data(): Readonly<Record<string, unknown>> {
    const data: unknown = this.#document.toJS({ maxAliasCount: 100 });
    return isRecord(data) ? data : {};
  }

  set(key: string, value: DraftValue): void {
    const node = this.#document.createNode(value);
    const pair = this.#pair(key);
    if (pair === undefined) this.#document.set(key, node);
    else pair.value = node;
    this.#changed = true;
  }

  /** Replaces a text at a path of keys and places, if there is one. */
  replaceText(path: readonly (string | number)[], replacement: (text: string) => string): void {
    const node: unknown = this.#document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== "string") return;
    const text = replacement(node.value);
    if (text === node.value) return;
    node.value = text;
    this.#changed = true;
  }

  /** Adds a key before all others. */
  putFirst(key: string, value: string): void {
    if (!isMap(this.#document.contents)) return;
    this.#document.contents.items.unshift(this.#document.createPair(key, value));
    this.#changed = true;
  }

  rename(key: string, to: string): void {
    const pair = this.#pair(key);
    if (pair === undefined || !isScalar(pair.key)) return;
    pair.key.value = to;
    this.#changed = true;
  }

  remove(key: string): void {
    if (!isMap(this.#document.contents)) return;
    const { items } = this.#document.contents;
    const kept = items.filter((item) => !(isScalar(item.key) && item.key.value === key));
    if (kept.length === items.length) return;
    this.#document.contents.items = kept;
    this.#changed = true;
  }

  /** Turns a key that the portal refuses into a comment: it has no effect, and its text is kept. */
  setAside(key: string): void {
    const pair = this.#pair(key);
    if (pair === undefined) return;
    const begin = isNodeWithRange(pair.key) ? pair.key.range?.[0] : undefined;
    const end = isNodeWithRange(pair.value) ? pair.value.range?.[1] : undefined;
    // An added key has no place in the source.
    const text =
      begin === undefined || end === undefined
        ? `${key}: ${JSON.stringify(this.valueOf(key))}`
        : this.#source.slice(begin, end);
    this.remove(key);
    this.addComment(text);
  }

  addComment(text: string): void {
    const lines = text.trimEnd().split("\n");
    const before = this.#document.comment === null ? "" : `${this.#document.comment ?? ""}\n`;
    this.#document.comment = before.replace(/^\n/, "") + lines.map((line) => ` ${line}`).join("\n");
    this.#changed = true;
  }

  /** The original text, byte for byte, unless something was changed. */
  toString(): string {
    if (!this.#changed) return this.#source;
    const { contents } = this.#document;
    if (isMap(contents) && contents.items.length === 0) {
      return (this.#document.comment ?? "").replace(/^/gm, "#").concat("\n");
    }
    return this.#document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }

  #pair(key: string) {
    const { contents } = this.#document;
    if (!isMap(contents)) return undefined;
    return contents.items.findLast((item) => isScalar(item.key) && item.key.value === key);
  }
}

function isNodeWithRange(value: unknown): value is Pick<Scalar, "range"> {
  return typeof value === "object" && value !== null && "range" in value;
}
