"use client"; // It listens to the server while an editor works; readers never get it.

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { startReader } from "@/lib/reader/start-reader";

/**
 * Does in development what `lib/reader/browser-entry.ts` does in production, and updates the page when a content file
 * is saved, without a reload and keeping the scroll position.
 */
export function DevelopmentScript() {
  const router = useRouter();
  useEffect(() => startReader(document), []);
  useEffect(() => {
    const changes = new EventSource("/dev/changes");
    changes.addEventListener("change", () => router.refresh());
    return () => changes.close();
  }, [router]);
  return null;
}
