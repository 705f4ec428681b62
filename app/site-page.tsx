import type { Metadata } from "next";
import { bodyComponents } from "@/components/mdx/body-components";
import { StructuredData } from "@/components/site/structured-data";
import { TextPage } from "@/components/site/text-page";
import { absoluteUrl, decodeSegment, pagePath, siteCardPath } from "@/lib/content/addresses/urls";
import type { SitePage } from "@/lib/content/pages";
import { renderBody } from "@/lib/markdown/render-body";
import { currentStage } from "@/lib/settings/stage";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import { breadcrumbs, webPage } from "@/lib/structured-data/pages";
import site from "@/site.config";
import { leavePage } from "./leave-page";

/** The segments of all pages' paths that have this many. */
export async function partsOfPages(count: number): Promise<readonly (readonly string[])[]> {
  const { pages } = await siteContent();
  return pages.map(({ path }) => path.slice(1).split("/")).filter(({ length }) => length === count);
}

export async function sitePageMetadata(parts: readonly string[]): Promise<Metadata> {
  const page = await findPage(parts);
  if (page === undefined) return {};
  const { title, description, noindex, path } = page;
  const canonical = pagePath(path);
  return {
    title,
    ...(description === "" ? {} : { description }),
    alternates: { canonical },
    robots: noindex ? { index: false } : undefined,
    // Next takes a page's own entry whole in place of the layout's.
    openGraph: {
      title,
      url: absoluteUrl(site.url, canonical),
      siteName: site.name,
      locale: text.locale,
      type: "website",
      images: [siteCardPath],
    },
  };
}

/** A page of `site/pages/`, rendered by the pipeline of articles. */
export async function SitePageAt({ parts }: { readonly parts: readonly string[] }) {
  // Where no page has so many parts, Next may ask this route for what moved.
  const page = (await findPage(parts)) ?? (await leavePage(parts));
  const body = await renderBody(page, { ...bodyContext(await siteContent()), components: bodyComponents });
  const crumb = { name: page.title, path: pagePath(page.path) };
  return (
    <>
      <StructuredData
        nodes={[
          webPage({ ...crumb, description: page.description }, site),
          breadcrumbs([{ name: site.name, path: "/" }, crumb], site.url),
        ]}
      />
      <TextPage page={page} body={body} audience={currentStage() === "production" ? "readers" : "editors"} />
    </>
  );
}

async function findPage(parts: readonly string[]): Promise<SitePage | undefined> {
  const path = `/${parts.map(decodeSegment).join("/")}`;
  return (await siteContent()).pages.find((each) => each.path === path);
}
