import { readableAddress } from "@/lib/content/addresses/readable-address";
import { absoluteUrl } from "@/lib/content/addresses/urls";
import site from "@/site.config";

/** The site's name and the page's address, for print. */
export function PrintedAddress({ path }: { readonly path: string }) {
  return (
    <p className="mb-6 hidden border-rule border-b pb-2 text-muted text-sm print:block">
      <strong className="font-bold text-ink">{site.name}</strong> ·{" "}
      {readableAddress(absoluteUrl(site.url, path))}
    </p>
  );
}
