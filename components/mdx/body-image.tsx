import { Picture } from "@/components/ui/picture";

interface BodyImageProps {
  readonly src?: string;
  readonly alt?: string;
  readonly title?: string;
  readonly className?: string;
  /** The file's true size, which `lib/markdown` writes on every image that it finds. */
  readonly width?: string | number;
  readonly height?: string | number;
}

/** An image in a body, as wide as the text unless its class says less. */
export function BodyImage({ src, alt = "", className, width, height }: BodyImageProps) {
  if (src === undefined || width === undefined || height === undefined) return null;
  return (
    <Picture
      src={src}
      alt={alt}
      width={Number(width)}
      height={Number(height)}
      sizes="(min-width: 48rem) 42.5rem, 92vw"
      className={className ?? ""}
    />
  );
}
