import type { Publication } from "@/lib/content/article";
import { text } from "@/lib/site/text";

/** Marks an unpublished article for editors, in `dev` and previews. */
export function PublicationMark({ publication }: { publication: Publication }) {
  if (publication === "published") return null;
  return (
    <strong className="mr-2 inline-block bg-warning-soft px-2 font-medium text-sm text-warning">
      {publication === "draft" ? text.draft : text.scheduled}
    </strong>
  );
}
