/** What a running site answered for an old address. */
export type Verdict =
  /** The address is a page, or leads to one in a single permanent hop. */
  | { readonly status: "good"; readonly path: string }
  | { readonly status: "bad"; readonly path: string; readonly problem: string };

/** An answer without following it. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

export type Ask = (url: string) => Promise<Answer>;

/** Follows an old address on a running site and judges where it ends, and in how many hops. */
export async function verifyAddress(path: string, base: string, ask: Ask): Promise<Verdict> {
  const bad = (problem: string): Verdict => ({ status: "bad", path, problem });
  const first = await ask(new URL(path, base).href);
  if (first.status === 200) return { status: "good", path };
  if (first.location === undefined) return bad(`${first.status}: 페이지가 없습니다`);
  if (first.status !== 308 && first.status !== 301) return bad(`${first.status}: 영구 이동이 아닙니다`);

  const target = new URL(first.location, base);
  if (target.origin !== new URL(base).origin) return { status: "good", path };
  const second = await ask(target.href);
  if (second.status === 200) return { status: "good", path };
  if (second.location !== undefined)
    return bad(`두 번 이상 이동합니다: ${first.location} → ${second.location}`);
  return bad(`${first.location}로 이동하지만 그 페이지는 ${second.status}입니다`);
}

export async function askOverHttp(url: string): Promise<Answer> {
  const response = await fetch(url, { redirect: "manual" });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get("location") ?? undefined };
}

/** Verifies all, a few at a time, and returns them in their order. */
export async function verifyAddresses(
  paths: readonly string[],
  base: string,
  ask: Ask,
  atOnce: number,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = paths.entries();
  const work = async () => {
    for (const [place, path] of waiting) verdicts[place] = await verifyAddress(path, base, ask);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}
