import { expect, test } from "vitest";
import { readSvg } from "./read-svg.ts";

const namespace = 'xmlns="http://www.w3.org/2000/svg"';
const size = { width: 30, height: 20 };

test.each([
  ["numbers", `<svg ${namespace} width="30" height="20"/>`],
  ["pixels", `<svg ${namespace} width="30px" height=" 20px "/>`],
  ["a viewBox alone", `<svg ${namespace} viewBox="0 0 30 20"/>`],
  ["a viewBox with commas", `<svg ${namespace} viewBox="-5,-5, 30,20"/>`],
  ["a viewBox beside percentages", `<svg ${namespace} width="100%" height="100%" viewBox="0 0 30 20"/>`],
  ["a width and a viewBox", `<svg ${namespace} width="30" viewBox="0 0 300 200"/>`],
  ["a height and a viewBox", `<svg ${namespace} height="20" viewBox="0 0 300 200"/>`],
  ["an `auto` and a viewBox", `<svg ${namespace} width="30" height="auto" viewBox="0 0 3 2"/>`],
  ["points", `<svg ${namespace} width="22.5pt" height="15pt" viewBox="0 0 99 99"/>`],
  ["millimetres", `<svg ${namespace} width="7.9375mm" height="0.52916667cm"/>`],
  ["inches and picas", `<svg ${namespace} width="0.3125in" height="1.25pc"/>`],
  ["em and rem", `<svg ${namespace} width="1.875em" height="1.25rem"/>`],
  ["an exponent", `<svg ${namespace} width="3e1" height="+20.0"/>`],
  ["a style, which wins", `<svg ${namespace} width="9" height="9" style="width:30px; height: 20px"/>`],
  ["single quotes", `<svg ${namespace.replaceAll('"', "'")} width='30' height='20'/>`],
  ["a prefix", '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="30" height="20"/>'],
  [
    "a long start tag",
    `<svg ${namespace} content="${"&lt;mxfile&gt;".repeat(9000)}" width="30" height="20"></svg>`,
  ],
  ["a > in an attribute", `<svg ${namespace} content="a > b" width="30" height="20"/>`],
  ["attributes over lines", `<svg\n  ${namespace}\n  width\n=\n"30"\n height="20"\n>\n</svg>\n`],
  [
    "a prolog",
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- <svg width="1"> -->\n<?xml-stylesheet href="a.css"?>\n<svg ${namespace} width="30" height="20"/>`,
  ],
  ["a long comment first", `<!--${" x".repeat(5000)}--><svg ${namespace} width="30" height="20"/>`],
  [
    "a doctype",
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${namespace} width="30" height="20"/>`,
  ],
  [
    "entities of its own",
    `<!DOCTYPE svg [ <!ENTITY ns "http://www.w3.org/2000/svg"> <!ENTITY w '30'> ]><svg xmlns="&ns;" width="&w;" height="2&#48;"/>`,
  ],
  [
    "CDATA",
    `<svg ${namespace} width="30" height="20"><style><![CDATA[ a > b { fill: red } </svg> ]]></style></svg>`,
  ],
  ["a byte order mark", `\uFEFF<svg ${namespace} width="30" height="20"/>`],
  ["an svg within", `<svg ${namespace} width="30" height="20"><svg width="1" height="1"/></svg>`],
  [
    "editors' namespaces",
    `<svg ${namespace} xmlns:i="http://www.inkscape.org/" i:version="1" width="30" height="20"><i:view width="4"/></svg>`,
  ],
])("the size of an SVG with %s", (_, svg) => {
  expect(readSvg(Buffer.from(svg))).toMatchObject(size);
});

test.each(["utf16le", "utf16be", "euc-kr"])("a file in %s", (encoding) => {
  const text = `<?xml version="1.0" encoding="${encoding}"?><svg ${namespace} width="30" height="20"/>`;
  const bytes = Buffer.from(
    encoding.startsWith("utf16") ? `\uFEFF${text}` : text,
    encoding.startsWith("utf16") ? "utf16le" : "latin1",
  );
  expect(readSvg(encoding === "utf16be" ? bytes.swap16() : bytes)).toMatchObject(size);
});

test("without any size it is as large as browsers make it", () => {
  expect(readSvg(Buffer.from(`<svg ${namespace}/>`))).toMatchObject({ width: 300, height: 150 });
  expect(readSvg(Buffer.from(`<svg ${namespace} width="60"/>`))).toMatchObject({ width: 60, height: 150 });
});

test.each([
  ["nothing", ""],
  ["text", "그림이 아닙니다"],
  ["a page", "<!DOCTYPE html><html><head></head><body><svg></svg></body></html>"],
  ["no namespace, which browsers don't show", '<svg width="30" height="20"/>'],
  ["another namespace", '<svg xmlns="http://www.w3.org/1999/xhtml" width="30" height="20"/>'],
  ["a tag that is not closed", `<svg ${namespace} width="30" height="20"><g></svg>`],
  ["an end that is cut off", `<svg ${namespace} width="30" height="20"><g/>`],
  ["an attribute twice", `<svg ${namespace} width="30" width="30" height="20"/>`],
  ["a name that nobody declared", `<svg ${namespace} width="30" height="20">&nbsp;</svg>`],
  ["no width at all", `<svg ${namespace} width="0" height="20"/>`],
  ["a negative height", `<svg ${namespace} width="30" height="-20"/>`],
  ["a PNG", "\u0089PNG\r\n\u001a\n"],
])("%s is no picture", (_, text) => {
  expect(readSvg(Buffer.from(text))).toBeUndefined();
});

test.each([
  ["prefers-color-scheme", `<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style>`],
  ["light-dark()", `<rect style="fill: light-dark(#fff, #000)"/>`],
])("a drawing with %s has a dark form of its own", (_, content) => {
  expect(readSvg(Buffer.from(`<svg ${namespace} width="30" height="20">${content}</svg>`))).toEqual({
    ...size,
    bothThemes: true,
  });
});

test("entities that name one another take no time", () => {
  const names = Array.from(
    { length: 40 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  );
  const svg = `<!DOCTYPE svg [<!ENTITY a0 "x">${names.join("")}]><svg ${namespace} width="30" height="20">&a40;</svg>`;
  expect(readSvg(Buffer.from(svg))).toEqual(size);
});
