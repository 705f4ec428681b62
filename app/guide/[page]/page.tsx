import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide/guide-page";
import { bodyComponents } from "@/components/mdx/body-components";
import { loadGuide } from "@/lib/content/guide";
import { renderBody } from "@/lib/markdown/render-body";
import { currentStage } from "@/lib/settings/stage";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";

/** `notFound()` in a page sends an empty body; the catch-all route has the words. */
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await loadGuide(process.cwd())).map(({ name }) => ({ page: name }));
}

export async function generateMetadata({ params }: PageProps<"/guide/[page]">): Promise<Metadata> {
  const { page } = await findPage((await params).page);
  return { title: page.title, description: page.description, robots: { index: false } };
}

export default async function Page({ params }: PageProps<"/guide/[page]">) {
  const { page, pages } = await findPage((await params).page);
  const context = bodyContext(await siteContent());
  const body = await renderBody(page, { ...context, components: bodyComponents });
  return (
    <GuidePage
      page={page}
      pages={pages}
      body={body}
      audience={currentStage() === "production" ? "readers" : "editors"}
    />
  );
}

async function findPage(name: string) {
  const pages = await loadGuide(process.cwd());
  const page = pages.find((each) => each.name === name);
  if (page === undefined) notFound();
  return { page, pages };
}
