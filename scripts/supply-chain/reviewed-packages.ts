/** Licences that any package may have. Each lets anyone use the code, and asks for no more than to be named. */
export const allowedLicences: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
];

interface Exception {
  readonly name: RegExp;
  readonly licence: string;
  readonly because: string;
}

/** What else is allowed, package by package, and why. */
export const exceptions: readonly Exception[] = [
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    because:
      "the picture library libvips, used as it comes and linked dynamically; anyone may put another in its place",
  },
  {
    name: /^(next-mdx-remote|satori)$/,
    licence: "MPL-2.0",
    because: "run on the server as they come; a change to their own files would have to be published",
  },
  {
    name: /^lightningcss(-|$)/,
    licence: "MPL-2.0",
    because: "runs while the site is built, unchanged; nothing of it is in what readers get",
  },
  {
    name: /^(@axe-core\/playwright|axe-core)$/,
    licence: "MPL-2.0",
    because: "runs in the browser tests, unchanged",
  },
  {
    name: /^@fontsource\/noto-sans/,
    licence: "OFL-1.1",
    because: "fonts: they may be used and passed on, not sold by themselves",
  },
  {
    name: /^caniuse-lite$/,
    licence: "CC-BY-4.0",
    because: "facts about browsers, read while the site is built",
  },
  {
    name: /^spdx-(exceptions|ranges)$/,
    licence: "CC-BY-3.0",
    because: "lists of licences, read by a test",
  },
];

/** Packages that bring a script for their installation; npm runs none of them (`ignore-scripts` in .npmrc). */
export const reviewedInstallScripts: ReadonlyMap<string, string> = new Map([
  [
    "esbuild",
    "looks whether its binary, which comes as a package of its own, starts; nothing is missing without it",
  ],
]);
