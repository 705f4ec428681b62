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
const unwrappedElements: readonly string[] =
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

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that have no end tag. */
export const voidElements = names(
  "area base basefont br col embed frame hr img input link meta param source track wbr",
);

/** Elements whose missing end tag makes a browser read the rest of the article as something else than text. */
export const swallowingElements = names(
  "audio button canvas datalist head iframe math noscript object script select style svg template video",
);

/** Elements whose end tag HTML lets one leave out. */
export const selfEndingElements = names(
  "body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr",
);

/**
 * Block elements that a text rather names than begins within a line: kramdown makes text of them. Without `p` and
 * `center`, which hands write for a break.
 */
export const namedElements = names(
  `article aside blockquote body details dialog div dl dd dt fieldset figure footer form header html legend li main nav
  ol section table tbody td tfoot th thead tr ul`,
);

/** Elements of SVG and MathML, which may close themselves (`<path … />`). */
export const foreignElements = names(
  `animate circle clippath defs ellipse g image line lineargradient math path polygon polyline radialgradient rect stop
  svg text tspan use`,
);
