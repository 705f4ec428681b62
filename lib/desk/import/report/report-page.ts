import { decodeAddress } from "../../../content/addresses/decode.ts";
import type { ImportReport, ReportedNote, ReportedPost } from "./import-report.ts";

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

/** The report for people: one file that needs nothing else, what needs a person first. */
export function reportPage({ totals, posts, site, pages }: ImportReport): string {
  const open = posts.filter(({ needsPerson }) => needsPerson.length > 0);
  const counts: readonly (readonly [string, number])[] = [
    ["기사", totals.posts],
    ["옮긴 기사", totals.imported],
    ["그대로 둔 기사", totals.kept],
    ["직접 확인할 기사", totals.needPerson],
    ["이미지와 파일", totals.files],
    ["목록의 이전 주소", totals.legacyPaths],
  ];
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>가져오기 보고서</title>
<style>${style}</style>
<h1>가져오기 보고서</h1>
<dl class="totals">${counts.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`).join("")}</dl>
<p>‘새 기사’ 링크는 이 컴퓨터에서 <code>npm run site</code>로 실행한 사이트를 엽니다. ‘이전 기사’와 나란히 놓고 비교해 주세요.</p>
<h2>직접 확인할 기사</h2>
${open.length === 0 ? "<p>없습니다.</p>" : open.map(openPost).join("\n")}
<h2>사이트에서 직접 확인할 것</h2>
${site.needsPerson.length === 0 ? "<p>없습니다.</p>" : noteList(site.needsPerson)}
<h2>사이트에 적용한 것</h2>
${site.done.length === 0 ? "<p>없습니다.</p>" : noteList(site.done)}
<h2>이전 사이트의 페이지</h2>
${pages.length === 0 ? "<p>없습니다.</p>" : pageTable(pages)}
<h2>모든 기사</h2>
${posts.map(anyPost).join("\n")}
</html>
`;
}

function openPost(post: ReportedPost): string {
  return `<article><h3>${escapeHtml(post.title)}</h3>${links(post)}${noteList(post.needsPerson)}</article>`;
}

function anyPost(post: ReportedPost): string {
  const addresses = post.addresses
    .map((path) => `<li>이전 주소 <code>${escapeHtml(path)}</code></li>`)
    .join("");
  const about = { published: "", draft: "초안", unpublished: "비공개" }[post.publication];
  const state = post.state === "kept" ? "그대로 둠" : "";
  const remarks = [about, state].filter((remark) => remark !== "").join(", ");
  return `<details><summary>${escapeHtml(post.title)} <small>${escapeHtml(post.file)}${remarks === "" ? "" : ` · ${remarks}`}</small></summary>${links(post)}<ul>${addresses}</ul>${noteList([...post.needsPerson, ...post.done])}</details>`;
}

function links({ source, permalink, oldUrl }: ReportedPost): string {
  const old = oldUrl === "" ? "" : ` · <a href="${escapeHtml(oldUrl)}">이전 기사</a>`;
  return `<p class="links"><code>${escapeHtml(source)}</code>${old} · <a href="${newSite}${escapeHtml(permalink)}">새 기사</a></p>`;
}

function noteList(notes: readonly ReportedNote[]): string {
  if (notes.length === 0) return "";
  const items = notes.map(
    ({ file, line, column, message, mend }) =>
      `<li>${escapeHtml(message)}${mend === "" ? "" : ` <strong class="mend">${escapeHtml(mend)}</strong>`} <span class="where"><code>${escapeHtml(file)}:${line}:${column}</code></span></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function pageTable(pages: ImportReport["pages"]): string {
  const rows = pages.map(
    ({ source, address, target }) =>
      `<tr><td><code>${escapeHtml(source)}</code><td><code>${escapeHtml(address)}</code><td>${target === undefined ? "없음" : `<code>${escapeHtml(decodeAddress(target))}</code>`}`,
  );
  return `<table><tr><th>이전 파일<th>이전 주소<th>새 주소${rows.join("\n")}</table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
