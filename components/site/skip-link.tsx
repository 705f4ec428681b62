import { text } from "@/lib/site/text";

export function SkipLink() {
  return (
    <a
      href="#_main"
      className="no-print fixed top-2 left-2 z-50 [transform:translateY(-6rem)] bg-ink px-4 py-2 text-paper focus:[transform:none]"
    >
      {text.skipToContent}
    </a>
  );
}
