/**
 * The site's address as the environment says it: `SITE_URL`, or on Vercel the project's domain, which it names without
 * `https://`. Undefined where neither is set.
 * @see https://vercel.com/docs/environment-variables/system-environment-variables
 */
export function siteUrl(written: string | undefined, vercelDomain: string | undefined): string | undefined {
  const address = written?.trim().replace(/\/+$/, "");
  if (address) return address;
  return vercelDomain ? `https://${vercelDomain}` : undefined;
}

/**
 * What to do when a production build has nothing but the placeholder for an address; undefined when it has one. What
 * somebody set in the environment is meant so.
 */
export function missingAddress(
  url: string,
  { SITE_URL, VERCEL }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (SITE_URL?.trim() || !new URL(url).hostname.endsWith(".example")) return undefined;
  const where = VERCEL
    ? "Vercel의 Settings → Environment Variables에 SITE_URL을 추가하고"
    : "환경 변수 SITE_URL을 설정하고(예: SITE_URL=https://news.example.com npm run build)";
  return `사이트의 주소가 정해지지 않았습니다. ${where} 다시 빌드해 주세요. 값은 https://로 시작하는 사이트 주소입니다.`;
}
