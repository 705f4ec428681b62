/** One letter in a font in which words are set; a bold letter is often a vector, and two of them a product. */
const runs = [
  /(?:<mi mathvariant="(normal|sans-serif|monospace)">\p{Script=Latin}<\/mi>){2,}/gu,
  /(?:<mi mathvariant="(bold|bold-sans-serif)">\p{Script=Latin}<\/mi>){3,}/gu,
];

/**
 * Makes one identifier of the letters of a word: KaTeX writes `\mathrm{max}` as three, and a screen reader spells them.
 *
 * `<mi mathvariant="normal">m</mi><mi …>a</mi><mi …>x</mi>` → `<mi mathvariant="normal">max</mi>`
 */
export function joinFormulaWords(html: string): string {
  return runs.reduce(
    (joined, run) =>
      joined.replace(
        run,
        (letters: string, font: string) =>
          `<mi mathvariant="${font}">${letters.replaceAll(/<[^>]*>/g, "")}</mi>`,
      ),
    html,
  );
}
