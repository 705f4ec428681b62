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
