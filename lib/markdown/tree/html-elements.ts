/** Elements that a body may hold, in either dialect. */
export const allowedElements: readonly string[] =
  "a abbr audio b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure \
h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong \
sub summary sup table tbody td tfoot th thead time tr u ul var video wbr".split(" ");

/** Elements that are left out together with what is in them. */
export const removedElements: readonly string[] = "math script style svg template".split(" ");

/** Elements whose work is left out, while what is in them stays. */
export const idleElements: readonly string[] =
  "button canvas dialog embed form object output progress meter select".split(" ");

/** Elements that are left out, while what is in them stays. */
export const unwrappedElements: readonly string[] =
  "acronym address area article aside base basefont bdi bdo big blink body center data datalist dir \
fieldset font footer head header hgroup html label legend link main map menu meta nav nobr noscript \
optgroup option param picture search slot source strike track tt".split(" ");

/** Elements that stand in a line of text. */
export const inlineElements: readonly string[] =
  "a abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split(
    " ",
  );

/** Elements before which an HTML parser closes an open paragraph. */
export const blockElements: readonly string[] =
  "blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul".split(
    " ",
  );

const known = new Set([...allowedElements, ...removedElements, ...idleElements, ...unwrappedElements]);

/** Whether HTML has such an element; the rest (`<string>` in `vector<string>`) is meant as text. */
export function isKnownElement(name: string): boolean {
  return known.has(name.toLowerCase());
}
