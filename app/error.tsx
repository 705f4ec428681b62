"use client"; // Next requires error boundaries to be client components.

import { ko } from "@/lib/i18n/ko";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="_main" className="mx-auto w-full max-w-measure grow px-5 py-16">
      <h1 className="font-extrabold text-3xl">{ko.errorTitle}</h1>
      <p className="mt-3 text-lg text-muted">{ko.errorText}</p>
      <button type="button" onClick={retry} className="mt-6 min-h-11 border border-rule px-4 font-medium">
        {ko.retry}
      </button>
    </main>
  );
}
