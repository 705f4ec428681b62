import { archivePath, categoriesPath, categoryPath, tagPath, tagsPath } from "@/lib/content/addresses/urls";
import type { NavigationItem } from "@/lib/settings/config";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { pageLinks } from "../site/site-links";
import { CountedLinks } from "./counted-links";
import { LinkList } from "./link-list";

interface SidebarProps {
  readonly path: string;
  readonly navigation: string | undefined;
}

/**
 * The lists of one navigation, and on phones the pages that the header of wide screens leads to; an unknown name, which the check reports, shows the default
 * one.
 */
export async function Sidebar({ path, navigation = site.defaultNavigation }: SidebarProps) {
  const items = site.navigations.get(navigation) ?? site.navigations.get(site.defaultNavigation) ?? [];
  const { pages } = await siteContent();
  return (
    <div className="flex flex-col gap-9">
      {items.map((item) => (
        <SidebarItem key={item.kind === "links" ? item.title : item.kind} item={item} path={path} />
      ))}
      <div className="lg:hidden">
        <LinkList title={text.siteNavigation} links={pageLinks(pages)} path={path} />
      </div>
    </div>
  );
}

async function SidebarItem({ item, path }: { item: NavigationItem; path: string }) {
  const { categories, listed, tags } = await siteContent();
  switch (item.kind) {
    case "links":
      return <LinkList title={item.title} links={item.links} path={path} />;
    case "categories":
      return (
        <CountedLinks
          title={text.categories}
          titlePath={categoriesPath}
          path={path}
          links={[
            { label: text.allArticles, href: archivePath, count: listed.length },
            ...categories.map(({ slug, label, articles }) => ({
              label,
              href: categoryPath(slug),
              count: articles.length,
            })),
          ]}
        />
      );
    case "tags":
      return (
        <CountedLinks
          title={text.tags}
          titlePath={tagsPath}
          path={path}
          compact
          links={tags.slice(0, site.tagsInSidebar).map(({ slug, label, articles }) => ({
            label,
            href: tagPath(slug),
            count: articles.length,
          }))}
          more={tags.length > site.tagsInSidebar ? { label: text.allTags, href: tagsPath } : undefined}
        />
      );
  }
}
