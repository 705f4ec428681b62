/**
 * The width for which a chart is drawn: a phone or a column of text. Each chart is drawn for both, and CSS shows one.
 */
export interface ChartFrame {
  readonly name: "narrow" | "wide";
  /** Of the drawing, in its own unit: what it is scaled from. */
  readonly width: number;
  /** Of the text. */
  readonly size: number;
  /** Where the names of rows stand. */
  readonly labels: "above" | "beside";
}

/**
 * `narrow` is shown up to a width of 480 px and `wide` from there: with these sizes the text is never smaller than
 * 11 px, on a screen of 320 px included, nor larger than 17.
 */
export const chartFrames: readonly ChartFrame[] = [
  { name: "narrow", width: 340, size: 13, labels: "above" },
  { name: "wide", width: 680, size: 16, labels: "beside" },
];
