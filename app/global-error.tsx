"use client"; // Next requires error boundaries to be client components.

import { ko } from "@/lib/i18n/ko";
import "./globals.css";

/**
 * What a reader gets when a page could not be rendered and none was kept. It is made at build, in the place of Next's
 * own, whose words are English and whose styles stand inside it, where the content security policy refuses them.
 * Nothing here waits for a script: pages are not hydrated.
 */
export default function GlobalErrorPage() {
  return (
    <html lang="ko">
      <body className="flex min-h-svh flex-col">
        <title>{ko.errorTitle}</title>
        <main className="mx-auto w-full max-w-measure grow px-5 py-16">
          <h1 className="font-extrabold text-3xl">{ko.errorTitle}</h1>
          <p className="mt-3 text-lg text-muted">{ko.errorText}</p>
          <p className="mt-4">
            {/* biome-ignore lint/a11y/useValidAnchor: an address of nothing leads to where one is, which is not known here. */}
            <a href="" className="text-accent underline">
              {ko.retry}
            </a>
            {" · "}
            <a href="/" className="text-accent underline">
              {ko.home}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
