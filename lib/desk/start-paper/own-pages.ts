import type { Paper } from "./paper-wish.ts";

/** The pages of a paper in English; those of a Korean one are the samples, which hold for anyone. */
export function ownPages({ language }: Paper): ReadonlyMap<string, string> {
  return language === "en" ? english : new Map();
}

const english: ReadonlyMap<string, string> = new Map([
  [
    "about.md",
    `---
title: About
description: Who makes this newspaper, and by which principles.
sidebar:
  nav: nav_list_about
---

<!-- Write about your own newspaper here. Its name, its masthead and its authors, which stand in site.config.ts, are shown
below this text. -->

## What we write

We read what anyone can check: laws, papers, records and official statements. Each article names its sources at its end.

## How we write

- Numbers are those of the source. Where we calculated, we say so.
- What we could not confirm, we do not write.
- What was wrong is corrected, and the article says what changed and when.

More is in our [ethics](/ethics) and our [corrections policy](/corrections-policy).
`,
  ],
  [
    "corrections-policy.md",
    `---
title: Corrections policy
description: How to report a mistake, and how we correct it.
---

## Tell us

Each article has a link for reporting a mistake at its end. Say which sentence is wrong and why, with something that we can check.

## What we do

- **A wrong fact** is corrected in the text, and a note at the end of the article says what was changed and when. All notes are on one page, [corrections](/corrections).
- **Spelling** is corrected without a note.
- **New facts** change the date of the last update.

## Requests for removal

We do not remove published articles as a rule. Where one is untrue or harms somebody's rights, an editor decides.
`,
  ],
  [
    "ethics.md",
    `---
title: Ethics
description: The principles that we keep when we report, write and correct.
---

<!-- Keep what you can keep, and add what is your own. -->

## Facts

- What we write is confirmed at its source, or marked as unconfirmed.
- A headline says nothing that the article does not.

## Independence

- We take neither money nor goods for an article. Advertising is marked.
- An author who has an interest in what an article is about says so in it.

## People

- Whoever is criticised gets the chance to answer.
- We do not publish personal details without need.

## Artificial intelligence

- What a machine wrote, drew or translated is marked, with the tool that was used. People check it, and answer for it.
`,
  ],
  [
    "privacy.md",
    `---
title: Privacy
description: What is kept, and where, when you read this site.
---

<!-- Say who is responsible, how long your host keeps its logs, and whatever the law of your country asks for. What the
settings turn on, such as counting visits, is described below this text. -->

## Reading

No account is needed. We ask for neither a name nor an address.

## Server logs

To answer requests and to fend off attacks, the web server may record the time, the IP address and the kind of browser.

## On this device

The theme and recent searches are kept in your browser alone, and are deleted with its site data.

## Messages

What you send us is used to check it and to answer you.
`,
  ],
]);
