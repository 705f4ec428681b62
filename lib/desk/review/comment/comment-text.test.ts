import { expect, test } from "vitest";
import type { Article } from "../../../content/article.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { type CommentInput, commentText } from "./comment-text.ts";

function articleOf(file: string, frontMatter: string, body = "본문 한 줄."): Article {
  const source = decodeSourceFile(file, new TextEncoder().encode(`---\n${frontMatter}\n---\n\n${body}\n`));
  return parseArticle(source, { now: new Date("2026-12-01") });
}

const kimchi = articleOf("posts/2026/2026-11-01-김치.mdx", "title: 김치\nredirect_from: [/old/kimchi]");
const input: CommentInput = {
  changes: [],
  findings: [],
  smoke: { passed: 3, failures: [] },
  previewUrl: "https://attention-git-branch.vercel.app",
  commit: "0123456789abcdef0123456789abcdef01234567",
  screenshotsUrl: undefined,
};

test("a pull request that changes no article says so", () => {
  expect(commentText(input)).toBe(`<!-- attention: pull request -->

## [미리보기](https://attention-git-branch.vercel.app)

\`0123456\` 커밋까지 반영했습니다. 초안과 예약 기사도 표시되며, 검색 엔진에는 노출되지 않습니다.

### 검사

✅ 사이트 전체에서 오류 0건, 경고 0건을 찾았습니다.

### 화면

✅ 브라우저로 3개 항목을 확인했습니다.

바뀐 기사가 없습니다.
`);
});

test("each article has its preview, length, addresses and findings", () => {
  const draft = articleOf("posts/2026/2026-11-03-새-글.mdx", 'title: "[새] 글 @모두"\ndraft: true');
  const moved = articleOf(
    "posts/2026/2026-11-01-배추김치.mdx",
    "title: 배추김치\nredirect_from: [/posts/김치]",
    "본문 한 줄 더.",
  );
  const finding = {
    file: draft.file,
    line: 2,
    column: 1,
    rule: "front-matter/missing-description",
    message: "요약(description)이 없습니다.",
    mend: "한 줄을 넣어 주세요.",
  };
  const text = commentText({
    ...input,
    changes: [
      {
        kind: "removed",
        before: articleOf("posts/2026/2026-11-09-밥.md", "title: 밥\nredirect_from: /rice/"),
      },
      { kind: "moved", before: kimchi, after: moved },
      { kind: "added", after: draft },
    ],
    findings: [
      { ...finding, severity: "warning" },
      { ...finding, severity: "hint", message: "보이지 않을 참고" },
      { ...finding, severity: "error", file: "posts/other.mdx" },
    ],
    smoke: { passed: 2, failures: ["‘김치’: 그림이 나오지 않습니다"] },
    screenshotsUrl: "https://github.com/owner/name/actions/runs/1/artifacts/2",
  });
  expect(text.slice(text.indexOf("### "))).toBe(`### 검사

❌ 사이트 전체에서 오류 1건, 경고 1건을 찾았습니다. 오류가 남아 있으면 공개되지 않습니다.

이 풀 리퀘스트가 바꾼 기사 밖의 오류:

- \`posts/other.mdx\` ❌ 오류 2번째 줄 1번째 글자: 요약\\(description\\)이 없습니다.
  → 한 줄을 넣어 주세요.
  [\`front-matter/missing-description\`](https://attention-git-branch.vercel.app/guide/rules#front-mattermissing-description)

### 화면

❌ 브라우저로 확인한 3개 항목 중 1개에 문제가 있습니다.

- ‘김치’: 그림이 나오지 않습니다

[스크린샷 내려받기](https://github.com/owner/name/actions/runs/1/artifacts/2) (압축 파일)

### 추가한 기사 1건

- **[\\[새\\] 글 @모두](https://attention-git-branch.vercel.app/posts/%EC%83%88-%EA%B8%80)** \`posts/2026/2026-11-03-새-글.mdx\`
  초안 · 5자 · 3어절 · 읽는 시간 1분
  - ⚠️ 경고 2번째 줄 1번째 글자: 요약\\(description\\)이 없습니다.
    → 한 줄을 넣어 주세요.
    [\`front-matter/missing-description\`](https://attention-git-branch.vercel.app/guide/rules#front-mattermissing-description)

### 주소가 바뀐 기사 1건

- **[배추김치](https://attention-git-branch.vercel.app/posts/%EB%B0%B0%EC%B6%94%EA%B9%80%EC%B9%98)** \`posts/2026/2026-11-01-배추김치.mdx\`
  6자 (+1) · 4어절 · 읽는 시간 1분
  주소: \`/posts/김치\` → \`/posts/배추김치\`
  이 기사로 새로 연결되는 이전 주소: \`/posts/김치\`
  더 이상 이 기사로 연결되지 않는 이전 주소: \`/old/kimchi\`

### 삭제한 기사 1건

- **밥** \`posts/2026/2026-11-09-밥.md\`
  삭제 전 주소: \`/posts/밥\`, \`/rice/\`
`);
});

test("what could not be done is said, not left out", () => {
  const text = commentText({ ...input, findings: undefined, smoke: undefined });
  expect(text).toContain("❌ 검사를 끝내지 못했습니다");
  expect(text).toContain("❌ 미리보기를 브라우저로 열지 못했습니다");
});

test("a comment on thousands of articles is one that GitHub takes", () => {
  const changes = Array.from({ length: 3_000 }, () => ({ kind: "added", after: kimchi }) as const);
  const findings = Array.from({ length: 3_000 }, () => ({
    file: kimchi.file,
    line: 1,
    column: 1,
    rule: "a/b",
    severity: "warning" as const,
    message: "긴 말 ".repeat(100),
    mend: "",
  }));
  const text = commentText({ ...input, changes, findings });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("### 검사");
  expect(text).toContain("### 화면");
  expect(text).toContain("### 추가한 기사 3,000건");
});
