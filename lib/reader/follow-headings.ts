import { fragmentTarget } from "./fragment-target.ts";

/** How far down the window a heading counts as the one being read. */
const readingLine = 0.3;

/**
 * Marks the link of the section that is being read, in every table of contents of the page: `aria-current` says it to
 * all, the stylesheet shows it.
 */
export function followHeadings(page: ParentNode): () => void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-contents] a[href^="#"]')];
  const headings = [...new Set(links.map(({ hash }) => headingOf(hash)))].filter(
    (heading) => heading !== null,
  );
  const above = new Set<Element>();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      const current = headings.filter((heading) => above.has(heading)).pop();
      for (const link of links) {
        if (current !== undefined && headingOf(link.hash) === current) {
          link.setAttribute("aria-current", "location");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    },
    // Everything above the line counts as in view, so that a jump over a heading is noticed too.
    { rootMargin: `9999999px 0px -${(1 - readingLine) * 100}% 0px` },
  );
  for (const heading of headings) observer.observe(heading);
  return () => observer.disconnect();
}

function headingOf(hash: string): HTMLElement | null {
  return document.getElementById(fragmentTarget(hash));
}
