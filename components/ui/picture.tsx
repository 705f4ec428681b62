import { getImageProps } from "next/image";

export type PictureGround = "light" | "dark";

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** How wide it is shown, as in HTML's `sizes`. */
  readonly sizes: string;
  /** `first` for the first visible picture, which is not loaded lazily. */
  readonly loading?: "first" | "lazy";
  readonly className?: string;
  /** Shown while it loads. */
  readonly colour?: string | undefined;
  /** What a drawing with transparent parts was made for; it lies behind the picture on pages of the other kind. */
  readonly ground?: PictureGround | undefined;
}

/**
 * An optimised image as plain HTML: `getImageProps` does what `next/image` does, without its client code.
 * SVG is sent as it is, and so is what has a query in its address, which the optimiser refuses (`localPatterns` in
 * `next.config.ts`).
 */
export function Picture({
  src,
  alt,
  width,
  height,
  sizes,
  loading = "lazy",
  className,
  colour,
  ground,
}: PictureProps) {
  const first = loading === "first";
  const { props } = getImageProps({
    src,
    alt,
    width,
    height,
    sizes,
    unoptimized: /\.(?:svg|gif)$|\?/i.test(src),
    loading: first ? "eager" : "lazy",
    fetchPriority: first ? "high" : "auto",
  });
  const classes = ground === undefined ? className : `${className ?? ""} on-${ground}`.trim();
  const style = { ...props.style, backgroundColor: colour };
  // biome-ignore lint/performance/noImgElement: what `getImageProps` gives is optimised, and needs no client code.
  return <img {...props} alt={alt} className={classes} style={style} />;
}
