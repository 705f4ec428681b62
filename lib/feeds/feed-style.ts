import { hexOf, type Theme } from "../theme/parse-theme.ts";
import type { ColourToken } from "../theme/tokens.ts";

/**
 * The stylesheet that `atom.ts` names in a feed: what a person sees who opens it in a browser, in the colours and fonts of
 * the newspaper.
 */
export function feedStyle(theme: Theme): string {
  const colour = (token: ColourToken) =>
    `light-dark(${hexOf(theme, token, "light")}, ${hexOf(theme, token, "dark")})`;
  const fonts = (theme.shapes.get("font-sans") ?? "system-ui").replace(/\s+/g, " ");
  return `@namespace atom url("http://www.w3.org/2005/Atom");
@namespace html url("http://www.w3.org/1999/xhtml");

atom|feed {
  display: block;
  max-width: 42.5rem;
  margin: 2rem auto;
  padding: 0 1.25rem;
  color: ${colour("ink")};
  background: ${colour("paper")};
  color-scheme: light dark;
  font: 1rem / 1.75 ${fonts};
  word-break: keep-all;
  overflow-wrap: anywhere;
}

atom|feed > atom|title {
  display: block;
  font-size: 1.75rem;
  font-weight: 750;
}

atom|feed > atom|subtitle,
atom|entry > atom|summary,
atom|entry > atom|author {
  color: ${colour("muted")};
}

atom|feed > atom|subtitle,
atom|entry > atom|summary {
  display: block;
}

html|p {
  display: block;
  margin: 1.25rem 0;
  padding: 0.75rem 1rem;
  border-left: 4px solid ${colour("accent")};
  background: ${colour("raised")};
}

html|a {
  color: ${colour("accent")};
  text-decoration: underline;
}

atom|entry {
  display: block;
  margin-top: 1.5rem;
  padding-top: 1rem;
  border-top: 1px solid ${colour("rule")};
}

atom|entry > html|a {
  display: block;
  font-size: 1.2rem;
  font-weight: 700;
}

atom|entry > atom|author {
  font-size: 0.9rem;
}

atom|author + atom|author::before {
  content: ", ";
}

atom|id,
atom|updated,
atom|published,
atom|uri,
atom|content,
atom|feed > atom|author,
atom|entry > atom|title {
  display: none;
}
`;
}
