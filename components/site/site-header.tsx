import { aboutPath, archivePath, categoryPath, homePath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { StaticHtml } from "../ui/static-html";
import { MenuButton } from "./menu-button";
import { SearchLink } from "./search-link";

/** How many categories fit in one line of the header; the sidebar has all. */
const categoriesInHeader = 6;

export async function SiteHeader() {
  const { categories, pages } = await siteContent();
  const about = pages.find(({ path }) => path === aboutPath);
  return (
    <StaticHtml as="header" className="no-print border-rule border-b">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 py-4 lg:px-8 lg:py-6">
        <a
          href={homePath}
          className="wrap-break-word group flex max-w-full flex-wrap items-baseline gap-x-3 no-underline"
        >
          <span className="font-black text-2xl tracking-tighter lg:text-4xl">{site.name}</span>
          {site.latinName === "" ? null : (
            <span className="font-medium text-accent text-sm tracking-wide lg:text-base">
              {site.latinName}
            </span>
          )}
          <span className="hidden text-muted text-sm md:inline">{site.tagline}</span>
        </a>
        <div className="flex shrink-0 gap-2">
          <SearchLink />
          <MenuButton />
        </div>
      </div>
      <nav aria-label={text.siteNavigation} className="mx-auto hidden max-w-page px-8 pb-3 lg:block">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 font-medium text-sm">
          {categories.slice(0, categoriesInHeader).map(({ slug, label }) => (
            <li key={slug}>
              <a href={categoryPath(slug)} className="inline-block py-1 no-underline hover:text-accent">
                {label}
              </a>
            </li>
          ))}
          <li className="ml-auto">
            <a href={archivePath} className="inline-block py-1 text-muted no-underline hover:text-accent">
              {text.archive}
            </a>
          </li>
          {about && (
            <li>
              <a href={aboutPath} className="inline-block py-1 text-muted no-underline hover:text-accent">
                {about.title}
              </a>
            </li>
          )}
        </ul>
      </nav>
    </StaticHtml>
  );
}
