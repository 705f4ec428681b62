"use client"; // It listens to the server while an editor works; readers never get it.

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { startReader } from "@/lib/reader/start-reader";

/**
 * Does in development what `lib/reader/browser-entry.ts` does in production, where Next's client entry is not there;
 * and shows the newest content as soon as a file is saved, without a reload and with the scroll where it was.
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
