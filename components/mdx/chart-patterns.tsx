interface ChartPatternsProps {
  /** Of the drawing. */
  readonly id: string;
  readonly series: number;
}

/** The fills of bars, so that series differ without colour: plain, stripes, dots, empty. */
export function ChartPatterns({ id, series }: ChartPatternsProps) {
  if (series < 2) return null;
  return (
    <defs>
      <pattern
        id={`${id}-stripes`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="chart-paper" width="6" height="6" />
        <rect className="series-2" width="3" height="6" />
      </pattern>
      {series > 2 && (
        <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="chart-paper" width="6" height="6" />
          <circle className="series-3" cx="3" cy="3" r="1.6" />
        </pattern>
      )}
    </defs>
  );
}

/** The fill of a series; the first and the last have theirs from the stylesheet. */
export function patternOf(id: string, series: number): string | undefined {
  if (series === 1) return `url(#${id}-stripes)`;
  if (series === 2) return `url(#${id}-dots)`;
  return undefined;
}
