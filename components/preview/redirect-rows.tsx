import { decodeUri } from "@/lib/content/addresses/decode";
import { formatPath } from "@/lib/redirects/legacy-path";
import type { RedirectEntry } from "@/lib/redirects/redirect-entry";
import { text } from "@/lib/site/text";

/** The table of legacy paths, collapsed when it is long. */
export function RedirectRows({ entries }: { readonly entries: readonly RedirectEntry[] }) {
  const words = text.preview;
  return (
    <details open={entries.length <= 30}>
      <summary className="cursor-pointer py-1">{words.redirectCount(entries.length)}</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-rule border-b">
              <th scope="col" className="py-2 pr-6">
                {words.oldAddress}
              </th>
              <th scope="col" className="py-2">
                {words.leadsTo}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-rule">
            {entries.map((entry) => (
              <tr key={formatPath(entry)}>
                <td className="py-2 pr-6 break-all">{formatPath(entry)}</td>
                <td className="py-2 break-all">
                  <a href={entry.destination}>{decodeUri(entry.destination)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
