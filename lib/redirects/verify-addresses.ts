import type { Ask } from "./ask-site.ts";
import { type Verdict, verifyAddress, withoutFragment } from "./verify-address.ts";

/** Verifies all addresses, `atOnce` at a time, in their order. Requests a page once, although many addresses lead to it. */
export async function verifyAddresses(
  paths: readonly string[],
  base: URL,
  ask: Ask,
  atOnce: number,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = paths.entries();
  const askOnce = remember(ask);
  const work = async () => {
    for (const [place, path] of waiting) verdicts[place] = await verifyAddress(path, base, askOnce);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}

function remember(ask: Ask): Ask {
  const answers = new Map<string, ReturnType<Ask>>();
  return (url) => {
    const asked = withoutFragment(url);
    const answer = answers.get(asked) ?? ask(url);
    answers.set(asked, answer);
    return answer;
  };
}
