import { Picture } from "@/components/ui/picture";
import type { ArticleImage } from "@/lib/content/article";
import { publicImage } from "@/lib/site/public-image";

interface CardImageProps {
  readonly image: ArticleImage;
  readonly sizes: string;
  readonly className: string;
  readonly loading?: "first" | "lazy";
}

/** A picture cropped to 16:9; the headline beside it says what it is about, so it is silent for screen readers. */
export async function CardImage({ image, sizes, className, loading = "lazy" }: CardImageProps) {
  const file = await publicImage(image.src);
  if (file === undefined) return null;
  return (
    <Picture
      {...file}
      ground={image.on ?? file.ground}
      alt=""
      sizes={sizes}
      loading={loading}
      className={`aspect-video bg-raised object-cover ${className}`}
    />
  );
}
