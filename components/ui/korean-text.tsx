import { keepTogether } from "@/lib/reader/keep-together";

/** A headline or standfirst whose lines don't break between a quotation mark and its particle. */
export function KoreanText({ children }: { children: string }) {
  return keepTogether(children).map(({ text, breakable }, place) =>
    breakable ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never move.
      <span key={place} className="whitespace-nowrap">
        {text}
      </span>
    ),
  );
}
