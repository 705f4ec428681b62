import { keepTogether } from "@/lib/reader/keep-together";

/**
 * A headline or standfirst whose lines don't break between a quotation mark and its particle, unless that alone is wider
 * than the column, as large letters on a phone may be.
 */
export function KoreanText({ children }: { children: string }) {
  return keepTogether(children).map(({ text, breakable }, place) =>
    breakable ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never move.
      <span key={place} className="inline-block max-w-full [text-decoration:inherit]">
        {text}
      </span>
    ),
  );
}
