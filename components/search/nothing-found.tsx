import type { SearchAnswer } from "@/lib/search/search-answer";
import { text } from "@/lib/site/text";
import { ChosenConditions } from "./chosen-conditions";
import { OtherWays } from "./other-ways";
import { Suggestion } from "./suggestion";

export function NothingFound({ answer }: { answer: SearchAnswer }) {
  const { query, suggestion } = answer;
  return (
    <section aria-labelledby="_results" className="mt-6">
      <h2 id="_results" className="font-bold text-xl">
        {query.text === "" ? text.search.noneNarrowed : text.search.none(query.text)}
      </h2>
      <Suggestion query={query} suggestion={suggestion} />
      <ChosenConditions answer={answer} />
      <p className="mt-3 text-muted">{text.search.advice}</p>
      <OtherWays />
    </section>
  );
}
