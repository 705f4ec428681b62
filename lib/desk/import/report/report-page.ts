import { decodeAddress } from "../../../content/addresses/decode.ts";
import type { ImportReport, ReportedNote, ReportedPost } from "./import-report.ts";
import { noteKind } from "./note-kinds.ts";
import { noteWords } from "./note-words.ts";
import { type ReportLanguage, type ReportWords, reportWords } from "./report-words.ts";
import { type NoteSum, sumUp } from "./sum-up.ts";

/** Where `npm run site` shows the new site. */
const newSite = "http://localhost:3000";

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 20%, transparent); --soft: GrayText; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.3; } h2 { margin-top: 3rem; }
dl.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: 1rem; }
dl.totals div { border-top: 2px solid currentColor; padding-top: .3rem; } dl.totals dt { color: var(--soft); } dl.totals dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
article, details { border-top: 1px solid var(--line); padding: .7rem 0; } h3 { margin: 0; font-size: 1rem; } summary { cursor: pointer; }
code { font-size: .9em; } .where, .links, summary small { color: var(--soft); } .links { margin: .2rem 0; } ul { padding-left: 1.2rem; margin: .4rem 0; } li { margin: .4rem 0; } .mend { display: block; }
table { border-collapse: collapse; width: 100%; } td, th { border-top: 1px solid var(--line); padding: .4rem; text-align: left; vertical-align: top; }
`;

/** The report as one self-contained HTML file: first what needs a person, each kind with its count. */
export function reportPage(report: ImportReport, language: ReportLanguage = "ko"): string {
  const { totals, posts, site, pages } = report;
  const words = reportWords(language);
  const open = posts.filter(({ needsPerson }) => needsPerson.length > 0);
  const counts: readonly (readonly [string, number])[] = [
    [words.posts, totals.posts],
    [words.imported, totals.imported],
    [words.kept, totals.kept],
    [words.needPerson, totals.needPerson],
    [words.files, totals.files],
    [words.legacyPaths, totals.legacyPaths],
  ];
  const none = `<p>${words.none}</p>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>${style}</style>
<h1>${words.title}</h1>
<dl class="totals">${counts.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`).join("")}</dl>
<p>${words.compare}</p>
<h2>${words.summary}</h2>
${sumUp(report)
  .map((sum) => kindOfNotes(sum, language))
  .join("\n")}
<h2>${words.openPosts}</h2>
${open.length === 0 ? none : open.map((post) => openPost(post, language)).join("\n")}
<h2>${words.openSite}</h2>
${site.needsPerson.length === 0 ? none : noteList(site.needsPerson, language)}
<h2>${words.doneSite}</h2>
${site.done.length === 0 ? none : noteList(site.done, language)}
<h2>${words.pages}</h2>
${pages.length === 0 ? none : pageTable(pages, words)}
<h2>${words.allPosts}</h2>
${posts.map((post) => anyPost(post, language)).join("\n")}
</html>
`;
}

function kindOfNotes({ rule, weight, notes, files }: NoteSum, language: ReportLanguage): string {
  const words = reportWords(language);
  const name = `${weight === "person" ? words.forPerson : words.done}: ${noteKind(rule)[language]}`;
  return `<details><summary>${escapeHtml(name)} <small>${words.count(notes.length, files)}</small></summary>${noteList(notes, language)}</details>`;
}

function openPost(post: ReportedPost, language: ReportLanguage): string {
  return `<article><h3>${escapeHtml(post.title)}</h3>${links(post, reportWords(language))}${noteList(post.needsPerson, language)}</article>`;
}

function anyPost(post: ReportedPost, language: ReportLanguage): string {
  const words = reportWords(language);
  const addresses = post.addresses
    .map((path) => `<li>${words.oldAddress} <code>${escapeHtml(path)}</code></li>`)
    .join("");
  const about = { published: "", draft: words.draft, unpublished: words.unpublished }[post.publication];
  const state = post.state === "kept" ? words.keptMark : "";
  const remarks = [about, state].filter((remark) => remark !== "").join(", ");
  return `<details><summary>${escapeHtml(post.title)} <small>${escapeHtml(post.file)}${remarks === "" ? "" : ` · ${remarks}`}</small></summary>${links(post, words)}<ul>${addresses}</ul>${noteList([...post.needsPerson, ...post.done], language)}</details>`;
}

function links({ source, permalink, oldUrl }: ReportedPost, words: ReportWords): string {
  const old = oldUrl === "" ? "" : ` · <a href="${escapeHtml(oldUrl)}">${words.oldPost}</a>`;
  return `<p class="links"><code>${escapeHtml(source)}</code>${old} · <a href="${newSite}${escapeHtml(permalink)}">${words.newPost}</a></p>`;
}

function noteList(notes: readonly ReportedNote[], language: ReportLanguage): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => {
    const { message, mend } = noteWords(note, language);
    const place = `${note.file}:${note.line}:${note.column}`;
    return `<li>${escapeHtml(message)}${mend === "" ? "" : ` <strong class="mend">${escapeHtml(mend)}</strong>`} <span class="where"><code>${escapeHtml(place)}</code></span></li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

function pageTable(pages: ImportReport["pages"], words: ReportWords): string {
  const rows = pages.map(
    ({ source, address, target }) =>
      `<tr><td><code>${escapeHtml(source)}</code><td><code>${escapeHtml(address)}</code><td>${target === undefined ? words.none : `<code>${escapeHtml(decodeAddress(target))}</code>`}`,
  );
  return `<table><tr><th>${words.oldFile}<th>${words.oldAddress}<th>${words.newAddress}${rows.join("\n")}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
