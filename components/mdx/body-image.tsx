import { Picture } from "@/components/ui/picture";
import { publicImage } from "@/lib/site/public-image";

interface BodyImageProps {
  readonly src?: string;
  readonly alt?: string;
  readonly title?: string;
  readonly className?: string;
  /** The file's size, which `lib/markdown` writes on every image that it finds. */
  readonly width?: string | number;
  readonly height?: string | number;
  /** The displayed width, if it is not that of the text. */
  readonly sizes?: string;
}

const textSizes = "(min-width: 48rem) 42.5rem, 92vw";

/**
 * An image in a body, as wide as the text unless its class says otherwise; its average colour is shown until it is
 * loaded.
 */
export async function BodyImage({
  src,
  alt = "",
  className,
  width,
  height,
  sizes = textSizes,
}: BodyImageProps) {
  if (src === undefined || width === undefined || height === undefined) return null;
  const file = await publicImage(src);
  return (
    <Picture
      src={src}
      alt={alt}
      width={Number(width)}
      height={Number(height)}
      sizes={sizes}
      className={className ?? ""}
      colour={file?.colour}
      ground={className?.split(" ").includes("on-dark") ? undefined : file?.ground}
    />
  );
}
