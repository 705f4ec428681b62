import { defaultSchema, type Schema } from "hast-util-sanitize";

const elements =
  "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr " +
  "i img ins kbd li mark ol p pre q rp rt ruby s samp section small source strong sub summary sup table tbody td tfoot " +
  "th thead time tr ul var video";

/** Presentation MathML Core, as far as KaTeX writes it. @see https://www.w3.org/TR/mathml-core/ */
const mathElements =
  "annotation math menclose mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub msubsup msup " +
  "mtable mtd mtext mtr munder munderover semantics";

/** The allow-list of feeds: elements that feed readers support, without ids, classes and styles. */
export const feedHtml: Schema = {
  ...defaultSchema,
  tagNames: `${elements} ${mathElements}`.split(" "),
  attributes: {
    a: ["href", "title"],
    abbr: ["title"],
    blockquote: ["cite"],
    code: [["className", /^language-[\w+#-]+$/]],
    img: ["src", "alt", "title", "width", "height"],
    ol: ["start", "reversed", "type"],
    li: ["value"],
    source: ["src", "type"],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan", "scope"],
    time: ["dateTime"],
    video: ["src", "poster", "controls", "width", "height"],
    annotation: ["encoding"],
    math: ["display", "alttext", "xmlns"],
    menclose: ["notation"],
    mfrac: ["linethickness"],
    mi: ["mathvariant"],
    mo: ["stretchy", "fence", "separator", "form", "lspace", "rspace", "minsize", "maxsize", "accent"],
    mover: ["accent"],
    mpadded: ["width", "height", "depth", "lspace", "voffset"],
    mspace: ["width", "linebreak"],
    mstyle: ["displaystyle", "scriptlevel", "mathcolor", "mathbackground"],
    mtable: ["columnalign", "rowspacing", "columnspacing", "columnlines", "rowlines"],
    munder: ["accentunder"],
    "*": ["lang", "dir"],
  },
  protocols: {
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https"],
    cite: ["http", "https"],
    poster: ["http", "https"],
  },
  strip: ["script", "style", "svg", "template", "dialog", "iframe", "input", "button"],
  required: {},
  ancestors: {},
};
