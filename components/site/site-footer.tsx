import { previewPath } from "@/lib/content/addresses/urls";
import { currentStage } from "@/lib/settings/stage";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { StaticHtml } from "../ui/static-html";
import { MastheadList } from "./masthead-list";
import { siteLinks } from "./site-links";
import { ThemeSwitch } from "./theme-switch";

/** Readers have no such page. */
const editorLinks = currentStage() === "production" ? [] : [{ href: previewPath, label: text.preview.title }];

export async function SiteFooter() {
  const { pages } = await siteContent();
  return (
    <StaticHtml as="footer" className="no-print mt-auto border-rule border-t">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-5 py-8 text-muted text-sm lg:px-8">
        <p>
          <strong className="font-bold text-ink">{site.name}</strong> · {site.tagline}
        </p>
        <ThemeSwitch />
        <ul className="flex flex-wrap gap-x-5">
          {[...siteLinks(pages), ...editorLinks].map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1 hover:text-accent">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <div className="w-full">
          <MastheadList form="line" />
        </div>
      </div>
    </StaticHtml>
  );
}
