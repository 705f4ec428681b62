import { archivePath, categoriesPath, tagsPath } from "@/lib/content/addresses/urls";
import { text } from "@/lib/site/text";

const ways = [
  { href: archivePath, label: text.archive },
  { href: categoriesPath, label: text.categories },
  { href: tagsPath, label: text.tags },
];

/** Ways to articles without the search. */
export function OtherWays() {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-block py-1 font-medium text-accent underline">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
