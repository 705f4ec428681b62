import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import { round } from "./chart-canvas";

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

interface ChartMarkerProps {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The mark of a series, told apart by shape as well as colour. */
export function ChartMarker({ series, x, y, size }: ChartMarkerProps) {
  const path = symbol(shapes[series], size * size * 0.55).digits(1)();
  if (path === null) return null;
  return (
    <path
      className={`chart-marker series-${series + 1}`}
      d={path}
      transform={`translate(${round(x)} ${round(y)})`}
    />
  );
}
