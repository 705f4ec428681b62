/** Articles that a site under test has beside its own: readers see none of them, and editors both. */
export const draft = { slug: "vercel-draft", title: "초안 draft-word" };

export const scheduled = {
  slug: "vercel-scheduled",
  title: "예약 later-word",
  legacyPath: "/old/vercel-scheduled",
};

/** Files by name, as they stand below `posts/`. @param due when the scheduled one becomes public */
export function unpublishedArticles(due: Date): Readonly<Record<string, string>> {
  const shared = "categories: [모델]\ntags: [나중에만]";
  return {
    [`2026-01-01-${draft.slug}.md`]: `---\ntitle: ${draft.title}\n${shared}\ndraft: true\n---\n글\n`,
    [`2026-01-01-${scheduled.slug}.md`]: `---\ntitle: ${scheduled.title}\ndate: ${due.toISOString()}\n${shared}\nredirect_from: ${scheduled.legacyPath}\n---\n글\n`,
  };
}
