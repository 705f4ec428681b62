interface ListHeaderProps {
  readonly kind: string;
  readonly title: string;
  readonly note: string;
}

/** The head of a page that lists articles: what kind of list, its name, how many. */
export function ListHeader({ kind, title, note }: ListHeaderProps) {
  return (
    <header className="mb-8 border-rule border-b pb-5">
      <p className="font-medium text-accent text-sm">{kind}</p>
      <h1 className="font-extrabold text-3xl">{title}</h1>
      <p className="mt-1 text-muted text-sm">{note}</p>
    </header>
  );
}
