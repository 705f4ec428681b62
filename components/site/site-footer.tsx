import {
  aboutPath,
  archivePath,
  authorsPath,
  categoriesPath,
  feedPath,
  glossaryPath,
  homePath,
  previewPath,
  seriesIndexPath,
  tagsPath,
} from "@/lib/content/urls";
import { currentStage } from "@/lib/site/stage";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { StaticHtml } from "../ui/static-html";
import { ThemeSwitch } from "./theme-switch";

const links = [
  { href: categoriesPath, label: text.categories },
  { href: tagsPath, label: text.tags },
  { href: seriesIndexPath, label: text.series },
  { href: authorsPath, label: text.author },
  { href: archivePath, label: text.archive },
  { href: glossaryPath, label: text.glossary },
  { href: aboutPath, label: text.about },
  { href: feedPath(homePath, "xml"), label: text.feed.title },
];

/** Readers have no such page. */
const editorLinks = currentStage() === "production" ? [] : [{ href: previewPath, label: text.preview.title }];

export function SiteFooter() {
  return (
    <StaticHtml as="footer" className="no-print mt-auto border-rule border-t">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-3 px-5 py-8 text-muted text-sm lg:px-8">
        <p>
          <strong className="font-bold text-ink">{site.name}</strong> · {site.tagline}
        </p>
        <ThemeSwitch />
        <ul className="flex flex-wrap gap-x-5">
          {[...links, ...editorLinks].map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-block py-1 hover:text-accent">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </StaticHtml>
  );
}
