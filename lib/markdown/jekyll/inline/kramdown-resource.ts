import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding, markdownLineEndingOrSpace, markdownSpace } from "micromark-util-character";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";

const quotationMark = 34;
const apostrophe = 39;
const leftParenthesis = 40;
const rightParenthesis = 41;

/** The longest address or title. Without a bound, each stray `](` would search to the end of its paragraph. */
const MAX_LENGTH = 600;

/** White space up to `)`, or up to the quotation mark of a title. */
const addressEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let spaces = 0;
    effects.enter("whitespace");
    return inside;
    function inside(code: Code): State | undefined {
      if (markdownLineEndingOrSpace(code) && spaces < MAX_LENGTH) {
        effects.consume(code);
        spaces++;
        return inside;
      }
      effects.exit("whitespace");
      return code === rightParenthesis || isQuote(code) ? ok(code) : nok(code);
    }
  },
};

/** A quotation mark behind which only white space stands before `)`. */
const titleEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("resourceTitleMarker");
      effects.consume(code);
      effects.exit("resourceTitleMarker");
      return inside;
    };
    function inside(code: Code): State | undefined {
      if (!markdownLineEndingOrSpace(code)) return code === rightParenthesis ? ok(code) : nok(code);
      effects.enter("whitespace");
      effects.consume(code);
      effects.exit("whitespace");
      return inside;
    }
  },
};

/**
 * Reads `(address "title")` as kramdown does: the address may hold spaces, and the title ends at the quotation mark that
 * stands before `)`, whatever else it holds.
 *
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/kramdown/link.rb `parse_link`
 */
export function readResource(
  context: TokenizeContext,
  effects: Effects,
  isAddress: (address: string) => boolean,
  ok: State,
  nok: State,
): State {
  let depth = 0;
  let size = 0;
  let quote: Code = null;
  let address = "";
  return start;

  function start(code: Code): State | undefined {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return before;
  }

  function before(code: Code): State | undefined {
    if (markdownLineEndingOrSpace(code)) return consumeBlank(code, before);
    if (code === null || code === rightParenthesis || isQuote(code)) return nok(code);
    effects.enter("resourceDestination");
    effects.enter("resourceDestinationRaw");
    effects.enter("resourceDestinationString");
    effects.enter("chunkString", { contentType: "string" });
    return inAddress(code);
  }

  function inAddress(code: Code): State | undefined {
    if (depth === 0 && code === rightParenthesis) return afterAddress(code);
    if (depth === 0 && markdownLineEndingOrSpace(code))
      return effects.check(addressEnd, afterAddress, continueAddress)(code);
    return continueAddress(code);
  }

  function continueAddress(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code) || ++size > MAX_LENGTH) return nok(code);
    if (code === leftParenthesis) depth++;
    if (code === rightParenthesis) depth--;
    effects.consume(code);
    return inAddress;
  }

  function afterAddress(code: Code): State | undefined {
    effects.exit("chunkString");
    address = context.sliceSerialize(effects.exit("resourceDestinationString"));
    effects.exit("resourceDestinationRaw");
    effects.exit("resourceDestination");
    return between(code);
  }

  function between(code: Code): State | undefined {
    if (markdownLineEndingOrSpace(code)) return consumeBlank(code, between);
    if (!isQuote(code)) return isAddress(address) ? end(code) : nok(code);
    quote = code;
    effects.enter("resourceTitle");
    effects.enter("resourceTitleMarker");
    effects.consume(code);
    effects.exit("resourceTitleMarker");
    effects.enter("resourceTitleString");
    return atTitle;
  }

  function atTitle(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === quote) return effects.check(titleEnd, afterTitle, beginChunk)(code);
    if (!markdownLineEnding(code)) return beginChunk(code);
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, atTitle, "linePrefix");
  }

  function beginChunk(code: Code): State | undefined {
    effects.enter("chunkString", { contentType: "string" });
    return consumeTitle(code);
  }

  function consumeTitle(code: Code): State | undefined {
    if (++size > MAX_LENGTH) return nok(code);
    effects.consume(code);
    return inTitle;
  }

  function inTitle(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atTitle(code);
    }
    return code === quote ? effects.check(titleEnd, endChunk, consumeTitle)(code) : consumeTitle(code);
  }

  function endChunk(code: Code): State | undefined {
    effects.exit("chunkString");
    return afterTitle(code);
  }

  function afterTitle(code: Code): State | undefined {
    effects.exit("resourceTitleString");
    effects.enter("resourceTitleMarker");
    effects.consume(code);
    effects.exit("resourceTitleMarker");
    effects.exit("resourceTitle");
    return beforeEnd;
  }

  function beforeEnd(code: Code): State | undefined {
    return markdownLineEndingOrSpace(code) ? consumeBlank(code, beforeEnd) : end(code);
  }

  function end(code: Code): State | undefined {
    if (code !== rightParenthesis) return nok(code);
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    effects.exit("resource");
    return ok;
  }

  function consumeBlank(code: Code, next: State): State | undefined {
    const type = markdownSpace(code) ? "whitespace" : "lineEnding";
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
    return next;
  }
}

function isQuote(code: Code): boolean {
  return code === quotationMark || code === apostrophe;
}
