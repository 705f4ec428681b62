import { Picture } from "@/components/ui/picture";
import { authorTerm, introducedAuthor } from "@/lib/site/author";
import { publicImage } from "@/lib/site/public-image";
import { text } from "@/lib/site/text";
import { Byline } from "./byline";

/** Who an author is: picture, name, role, a line about them, and how to reach them. */
export async function AuthorProfile({ author }: { readonly author: string }) {
  const introduced = introducedAuthor(authorTerm(author).slug);
  if (introduced === undefined) return null;
  const { bio, email, links = [], name, picture, role } = introduced;
  const image = picture === undefined ? undefined : await publicImage(picture);
  return (
    <div className="flex gap-4 text-sm">
      {image && (
        <Picture {...image} alt="" sizes="4rem" className="size-16 shrink-0 rounded-box object-cover" />
      )}
      <div className="min-w-0">
        <p>
          <strong className="font-bold">
            <Byline authors={[author]} />
          </strong>{" "}
          {role && <span className="text-muted">{role}</span>}
        </p>
        {bio !== "" && <p className="text-muted">{bio}</p>}
        {(email !== undefined || links.length > 0) && (
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {email && (
              <li>
                <a
                  href={`mailto:${email}`}
                  className="inline-block py-1 underline hover:text-accent"
                  aria-label={text.sendMail(name)}
                >
                  {email}
                </a>
              </li>
            )}
            {links.map(({ label, href }) => (
              <li key={href}>
                <a
                  href={href}
                  rel="me noopener noreferrer"
                  className="external inline-block py-1 underline hover:text-accent"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
