import type { AiUse as Use } from "@/lib/content/article";
import { text } from "@/lib/site/text";

/** Tells what of an article artificial intelligence made. */
export function AiUse({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <p className="mt-2 text-muted text-sm">
      {text.aiUse}: {uses.map(({ what, tool }) => `${what}(${tool})`).join(", ")}
    </p>
  );
}
