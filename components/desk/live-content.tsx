"use client"; // It listens to the server while an editor works; readers never get it.

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Shows the newest content as soon as a file is saved, without a reload and with the scroll where it was. */
export function LiveContent() {
  const router = useRouter();
  useEffect(() => {
    const changes = new EventSource("/dev/changes");
    changes.addEventListener("change", () => router.refresh());
    return () => changes.close();
  }, [router]);
  return null;
}
