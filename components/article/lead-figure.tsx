import { Picture } from "@/components/ui/picture";
import type { ArticleImage } from "@/lib/content/article";
import { publicImage } from "@/lib/site/public-image";
import { text } from "@/lib/site/text";

/**
 * The lead image in its own proportions, with caption and credit; a box with its alternative text if the file is
 * missing.
 */
export async function LeadFigure({ image }: { image: ArticleImage }) {
  const file = await publicImage(image.src);
  const words = [image.caption, image.credit].filter((part) => part !== "");
  return (
    <figure className="lead-figure mt-7">
      {file === undefined ? (
        <span role="img" aria-label={image.alt || text.missingImage} className="missing-image">
          {image.alt || text.missingImage}
        </span>
      ) : (
        <a href={file.src} title={text.openImageFile} data-full="" className="block">
          <Picture
            {...file}
            ground={image.on ?? file.ground}
            alt={image.alt}
            sizes="(min-width: 48rem) 42.5rem, 92vw"
            loading="first"
            className="h-auto w-full bg-raised"
          />
        </a>
      )}
      {words.length > 0 && <figcaption className="mt-2 text-muted text-sm">{words.join(" ")}</figcaption>}
    </figure>
  );
}
