import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("Timeline makes an ordered list of a list whose items begin with a date", async () => {
  const { html, findings } = await renderMdx(
    '<Timeline title="시행까지">\n\n- 2025-01-21 **공포**\n- **2026년 1월**: 시행\n- 2026 — 개정\n\n</Timeline>',
  );
  expect(findings).toEqual([]);
  expect(html).toBe(
    '<div class="timeline"><p class="timeline-title">시행까지</p><ol aria-label="시행까지">' +
      '<li><time dateTime="2025-01-21">2025년 1월 21일</time><div class="timeline-text"><strong>공포</strong></div></li>' +
      '<li><time dateTime="2026-01">2026년 1월</time><div class="timeline-text">시행</div></li>' +
      '<li><time dateTime="2026">2026년</time><div class="timeline-text">개정</div></li></ol></div>',
  );
});

it("Timeline takes Events with a title and text", async () => {
  const { html, text, findings } = await renderMdx(
    '<Timeline>\n\n<Event date="2026. 1. 22." title="시행">\n\n여섯 조다.\n\n</Event>\n\n</Timeline>',
  );
  expect(findings).toEqual([]);
  expect(html).toBe(
    '<div class="timeline"><ol><li><time dateTime="2026-01-22">2026년 1월 22일</time>' +
      '<div class="timeline-text"><p class="timeline-event">시행</p><p>여섯 조다.</p></div></li></ol></div>',
  );
  expect(text).toBe("시행\n여섯 조다.");
});

it("Timeline keeps what has no date, and says so", async () => {
  const { html, findings } = await renderMdx(
    '<Timeline>\n\n앞글\n\n- 지난해 공포\n- 2026-02-30 시행\n\n<Event date="곧" title="개정" />\n\n</Timeline>',
  );
  expect(html).toBe(
    '<div class="timeline"><ol><li><div class="timeline-text"><p>앞글</p></div></li>' +
      '<li><div class="timeline-text">지난해 공포</div></li><li><div class="timeline-text">2026-02-30 시행</div></li>' +
      '<li><div class="timeline-text"><p class="timeline-event">개정</p></div></li></ol></div>',
  );
  expect(findings.map((finding) => finding.replace(/ →.*/, ""))).toEqual([
    "3:1 timeline/not-an-event 연표에는 날짜로 시작하는 항목만 넣을 수 있는데 다른 내용이 있습니다: ‘앞글’",
    "5:1 timeline/no-date 연표의 항목은 날짜로 시작해야 합니다. 지금 항목: ‘지난해 공포’",
    "6:1 timeline/bad-date 달력에 없는 날짜입니다: ‘2026-02-30’",
    "8:1 timeline/bad-date 날짜로 읽을 수 없습니다: ‘곧’",
  ]);
});

it("Timeline says that it is empty", async () => {
  const { findings } = await renderMdx("<Timeline></Timeline>");
  expect(findings[0]).toContain("1:1 timeline/empty ‘<Timeline>’ 안에 내용이 없습니다.");
});

it("an Event alone becomes a timeline of one", async () => {
  const { html, findings } = await renderMdx('<Event date="2026" title="시행" />');
  expect(html).toBe(
    '<div class="timeline"><ol><li><time dateTime="2026">2026년</time><div class="timeline-text"><p class="timeline-event">시행</p></div></li></ol></div>',
  );
  expect(findings[0]).toContain("1:1 timeline/event-outside ‘<Event>’가 ‘<Timeline>’ 밖에 있습니다.");
});

it("Event asks for its date and title, and Timeline names a misspelt prop", async () => {
  const { findings } = await renderMdx(
    '<Timeline titel="표">\n\n<Event dat="2026" title="시행" />\n\n</Timeline>',
  );
  expect(findings.map((finding) => finding.replace(/ →.*/, ""))).toEqual([
    "1:11 mdx/unknown-prop ‘<Timeline>’ 태그에는 ‘titel’ 속성이 없습니다. 사용할 수 있는 속성은 title입니다.",
    "3:1 mdx/missing-prop ‘<Event>’ 태그에 필수 속성 ‘date’ 값이 없습니다.",
    "3:8 mdx/unknown-prop ‘<Event>’ 태그에는 ‘dat’ 속성이 없습니다. 사용할 수 있는 속성은 date, title입니다.",
  ]);
});
