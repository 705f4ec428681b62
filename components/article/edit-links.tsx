import { timeZone } from "@/lib/content/front-matter/date";
import { editUrl, newFileUrl, type Repository } from "@/lib/repository/repository-links";
import { articleTemplate } from "@/lib/site/article-template";
import { text } from "@/lib/site/text";

interface EditLinksProps {
  readonly file: string;
  /** Undefined without a known repository; then there are no links. */
  readonly repository: Repository | undefined;
}

/** For editors, in previews: this article in GitHub's editor, and a new one. */
export function EditLinks({ file, repository }: EditLinksProps) {
  if (repository === undefined) return null;
  const links = [
    { href: editUrl(repository, file), label: text.editLinks.edit },
    { href: newFileUrl(repository, newFile(new Date()), articleTemplate()), label: text.editLinks.write },
  ];
  return (
    <nav aria-label={text.editLinks.label} className="no-print mb-6 text-sm">
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, label }) => (
          <li key={label}>
            <a href={href} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The file of a new article, dated today; the author completes the name. */
function newFile(now: Date): string {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
  return `posts/${day.slice(0, 4)}/${day}-${text.editLinks.fileName}.mdx`;
}
