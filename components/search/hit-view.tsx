import { CardText } from "@/components/ui/card-text";
import { Picture } from "@/components/ui/picture";
import { articlePath, pagePath } from "@/lib/content/addresses/urls";
import type { SearchHit } from "@/lib/search/search-answer";
import { isPageHit } from "@/lib/search/search-record";
import { text } from "@/lib/site/text";
import { thumbnailPath } from "@/lib/site/thumbnail-path";
import { Marked } from "./marked";
import { TwinLinks } from "./twin-links";

/** Cropped to this shape, so that the file's size need not be read from the disk. */
const thumbnail = { width: 320, height: 180 };

/** A result, with matches marked in the headline and in the best passage. */
export function HitView({ hit }: { hit: SearchHit }) {
  const { categories, excerpt, image, lacks, publishedAt, slug, title, twins } = hit;
  const isPage = isPageHit(slug);
  const src = image && thumbnailPath(image.src);
  return (
    <article
      className={
        src
          ? "grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-5 sm:grid-cols-[minmax(0,1fr)_10rem] sm:gap-7"
          : ""
      }
    >
      <div className="min-w-0">
        <CardText category={categories[0]} publishedAt={isPage ? undefined : publishedAt}>
          <h3 className="font-bold text-lg sm:text-xl">
            <a
              href={isPage ? pagePath(slug) : articlePath(slug)}
              className="no-underline visited:text-muted hover:underline"
            >
              <Marked text={title} />
            </a>
          </h3>
          <p className="search-excerpt mt-1.5 line-clamp-3 text-muted text-sm">
            <Marked text={excerpt} />
          </p>
          {lacks.length > 0 && (
            <p className="mt-1.5 text-muted text-xs">{text.search.lacks(lacks.join(", "))}</p>
          )}
        </CardText>
        <TwinLinks twins={twins} />
      </div>
      {src && (
        <Picture
          {...thumbnail}
          src={src}
          alt=""
          sizes="(min-width: 40rem) 10rem, 6rem"
          className="aspect-video w-full bg-raised object-cover"
        />
      )}
    </article>
  );
}
