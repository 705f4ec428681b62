import {
  aboutPath,
  archivePath,
  authorsPath,
  categoriesPath,
  correctionsPath,
  feedPath,
  glossaryPath,
  homePath,
  pagePath,
  privacyPath,
  seriesIndexPath,
  tagsPath,
} from "@/lib/content/addresses/urls";
import type { SitePage } from "@/lib/content/pages";
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
export function pageLinks(pages: readonly SitePage[]): readonly SiteLink[] {
  return [...enginePages, ...ownPages(pages)];
}

/** Every page that stands for itself. */
export function siteLinks(pages: readonly SitePage[]): readonly SiteLink[] {
  return [...lists, ...pageLinks(pages)];
}

/** What readers look for first; the other pages follow by their titles. */
const firstPages = [aboutPath, "/ethics", "/corrections-policy", privacyPath];

function ownPages(pages: readonly SitePage[]): readonly SiteLink[] {
  const place = ({ path }: SitePage) => firstPages.indexOf(path) + 1 || firstPages.length + 1;
  return pages
    .filter(({ listed }) => listed)
    .toSorted((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, "ko"))
    .map(({ path, title }) => ({ href: pagePath(path), label: title }));
}

const enginePages: readonly SiteLink[] = [
  { href: seriesIndexPath, label: text.series },
  { href: authorsPath, label: text.author },
  { href: archivePath, label: text.archive },
  { href: glossaryPath, label: text.glossary },
  { href: correctionsPath, label: text.corrections },
  { href: feedPath(homePath, "xml"), label: text.feed.title },
];
