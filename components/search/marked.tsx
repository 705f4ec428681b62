import { Fragment } from "react";
import { KoreanText } from "@/components/ui/korean-text";
import type { MarkedText } from "@/lib/search/search-answer";

export function Marked({ text }: { text: MarkedText }) {
  return text.map(({ text: part, matched }, place) => {
    const Part = matched ? "mark" : Fragment;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
      <Part key={place}>
        <KoreanText>{part}</KoreanText>
      </Part>
    );
  });
}
