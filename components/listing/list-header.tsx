import { KoreanText } from "@/components/ui/korean-text";

interface ListHeaderProps {
  readonly kind: string;
  /** Where the lists of this kind are; absent on that page itself. */
  readonly kindPath?: string | undefined;
  readonly title: string;
  readonly note: string;
  readonly description?: string | undefined;
}

/** The head of a page that lists articles: what kind of list, its name, what stands in it, how many. */
export function ListHeader({ kind, kindPath, title, note, description }: ListHeaderProps) {
  return (
    <header className="mb-8 border-rule border-b pb-5">
      <p className="font-medium text-accent text-sm">
        {kindPath === undefined ? (
          kind
        ) : (
          <a href={kindPath} className="inline-block py-1 no-underline hover:underline">
            {kind}
          </a>
        )}
      </p>
      <h1 className="font-extrabold text-3xl">{title}</h1>
      {description && (
        <p className="mt-2 max-w-measure">
          <KoreanText>{description}</KoreanText>
        </p>
      )}
      <p className="mt-1 text-muted text-sm">{note}</p>
    </header>
  );
}
