import { BodyImage } from "./body-image";

interface FigureProps {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly on?: "dark";
  readonly width?: string | number;
  readonly height?: string | number;
  readonly sizes?: string;
}

/** An image with caption and credit; a box with its alternative text if the file is missing. */
export function Figure({ src, alt, caption, credit, on, width, height, sizes }: FigureProps) {
  return (
    <figure>
      {width === undefined || height === undefined ? (
        <span role="img" aria-label={alt} className="missing-image">
          {alt}
        </span>
      ) : (
        <BodyImage
          src={src}
          alt={alt}
          className={on && `on-${on}`}
          width={width}
          height={height}
          sizes={sizes}
        />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
