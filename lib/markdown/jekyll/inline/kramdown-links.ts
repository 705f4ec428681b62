import { labelEnd } from "micromark-core-commonmark";
import { asciiControl } from "micromark-util-character";
import type { Code, Construct, Extension, State, Token, TokenizeContext } from "micromark-util-types";
import { readResource } from "./kramdown-resource.ts";

const leftParenthesis = 40;
const lessThan = 60;
const greaterThan = 62;
const rightBracket = 93;
const space = 32;

/** The longest address. Without a bound, each stray `<https:` would search to the end of its line. */
const MAX_LENGTH = 600;

const ADDRESS =
  /^(?:(?:https?|ftps?|mailto|tel):\s*\S|\{\{|www\.|[#/\\]|\.{1,2}[/\\])|^[^\s?#]+\/[^\s?#]|\.[a-z\d]{2,5}(?:[?#].*)?$/i;

/** `](`: what a resource follows. */
const resourceAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      return (next) => (next === leftParenthesis ? ok(next) : nok(next));
    };
  },
};

/** CommonMark's reading goes first; what it leaves as text is read as kramdown does. */
const kramdownLabelEnd: Construct = {
  ...labelEnd,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const starts: Token[] = this._labelStarts ?? [];
    while (starts.at(-1)?._balanced) starts.pop();
    const start = starts.at(-1);
    if (start === undefined || start._inactive) return nok;
    const isAddress = (address: string): boolean => start.type === "labelImage" || ADDRESS.test(address);
    // The construct notes what it has tried, and looking ahead must leave no traces.
    const reset = (): void => {
      if (starts.at(-1) !== start) starts.push(start);
      start._balanced = false;
    };
    const asCommonMark: State = (code) => {
      reset();
      return nok(code);
    };
    const use: State = (code) => {
      starts.pop();
      return ok(code);
    };
    const asKramdown: State = (code) => {
      reset();
      effects.enter("labelEnd");
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      effects.exit("labelEnd");
      return readResource(this, effects, isAddress, use, nok);
    };
    return effects.check(resourceAhead, effects.check(labelEnd, asCommonMark, asKramdown), nok);
  },
};

const SCHEME = /^<(?:https?|ftps?|mailto):[^\s>]/i;

/** `<https://example.com/a >`, with room around or in the address. */
const kramdownAutolink: Construct = {
  name: "kramdownAutolink",
  add: "after",
  tokenize(effects, ok, nok) {
    let written = "";
    return start;

    function start(code: Code): State | undefined {
      effects.enter("autolink");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.enter("autolinkProtocol");
      written = "<";
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === space) return effects.check(roomBeforeEnd, end, consume)(code);
      return code === greaterThan ? end(code) : consume(code);
    }

    function consume(code: Code): State | undefined {
      if (code === null || code === lessThan || asciiControl(code) || written.length > MAX_LENGTH)
        return nok(code);
      effects.consume(code);
      written += String.fromCodePoint(code);
      return inside;
    }

    function end(code: Code): State | undefined {
      if (!SCHEME.test(written)) return nok(code);
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      return marker(code);
    }

    function marker(code: Code): State | undefined {
      effects.consume(code);
      if (code !== greaterThan) return marker;
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
  },
};

const roomBeforeEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let spaces = 0;
    effects.enter("whitespace");
    return inside;
    function inside(code: Code): State | undefined {
      if (code === space && spaces < MAX_LENGTH) {
        effects.consume(code);
        spaces++;
        return inside;
      }
      effects.exit("whitespace");
      return code === greaterThan ? ok(code) : nok(code);
    }
  },
};

/**
 * Links and images that kramdown reads and CommonMark does not: addresses with spaces, titles with quotation marks and
 * parentheses in them, `<https://example.com/a >`. Links, other than images, only where what stands between the
 * parentheses looks like an address: of `[0](the first one)` kramdown would hide the words.
 *
 * @see https://kramdown.gettalong.org/syntax.html#links-and-images
 */
export const kramdownLinks: Extension = {
  text: { [rightBracket]: kramdownLabelEnd, [lessThan]: kramdownAutolink },
};
