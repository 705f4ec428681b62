import type { ReactNode } from "react";
import type { ChartFrame } from "@/lib/chart/chart-frame";

/** The props of each drawing of a chart. */
export interface DrawingProps {
  readonly frame: ChartFrame;
  /** The id of this drawing in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

interface ChartCanvasProps extends DrawingProps {
  readonly height: number;
  readonly children: ReactNode;
}

/** The drawing's frame, with its accessible name and description. */
export function ChartCanvas({ frame, id, title, description, height, children }: ChartCanvasProps) {
  return (
    <svg
      className={`chart-drawing chart-drawing--${frame.name}`}
      viewBox={`0 0 ${frame.width} ${round(height)}`}
      width={frame.width}
      height={round(height)}
      fontSize={frame.size}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

/** Rounds to a tenth of a pixel: more digits are invisible and cost bytes in hundreds of attributes. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
