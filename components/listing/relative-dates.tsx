"use client"; // Only the reader's clock knows how long ago something was.

import { useEffect } from "react";
import { showRelativeDates } from "@/lib/reader/show-relative-dates";

/** Lets the dates of a list say `3시간 전` and `어제`. */
export function RelativeDates({ language }: { language: string }) {
  useEffect(() => showRelativeDates(document, language), [language]);
  return null;
}
