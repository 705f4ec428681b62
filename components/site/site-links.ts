import {
  aboutPath,
  archivePath,
  authorsPath,
  categoriesPath,
  feedPath,
  glossaryPath,
  homePath,
  seriesIndexPath,
  tagsPath,
} from "@/lib/content/addresses/urls";
import { text } from "@/lib/site/text";

export interface SiteLink {
  readonly href: string;
  readonly label: string;
}

/** The lists that the sidebar has of its own. */
const lists: readonly SiteLink[] = [
  { href: categoriesPath, label: text.categories },
  { href: tagsPath, label: text.tags },
];

/** The site's other pages, for the menu of phones, whose header has no room for them. */
export const pageLinks: readonly SiteLink[] = [
  { href: seriesIndexPath, label: text.series },
  { href: authorsPath, label: text.author },
  { href: archivePath, label: text.archive },
  { href: glossaryPath, label: text.glossary },
  { href: aboutPath, label: text.about },
  { href: feedPath(homePath, "xml"), label: text.feed.title },
];

/** Every page that stands for itself. */
export const siteLinks: readonly SiteLink[] = [...lists, ...pageLinks];
