import { expect, test } from "vitest";
import { remotePictures, rewritePictures } from "./remote-pictures.ts";

const site = "https://attention.example";
const url = "https://user-images.githubusercontent.com/1/a.png";
const here = "/images/fetched/a.png";

test.each([
  `![가](${url})`,
  `![가]( ${url} "제목")`,
  `![가](<${url}>)`,
  `![괄호 [가] 나](${url})`,
  `![](${url}){: .align-center}`,
  `- 목록\n  ![가](${url})`,
  `<img alt="" src="${url}">`,
  `<img src='${url}' width="300"/>`,
  `<p align="center">\n<img\n  src="${url}"\n></p>`,
  `<Figure src="${url}" alt="가" />`,
  `<Compare before="${url}" after="/b.png" beforealt="" afteralt="" />`,
  `{% include figure image_path="${url}" %}`,
  `![가][그림]\n\n[그림]: ${url}`,
  `![그림]\n\n[그림]: ${url}`,
  `---\ntitle: 가\nimage: ${url}\n---\n`,
  `---\nimage:\n  src: "${url}"\n---\n`,
  `---\nheader:\n  teaser: '${url}' # 작은 그림\n---\n`,
  `---\nheader: {overlay_image: "${url}"}\n---\n`,
  `---\ngallery:\n  - image_path: ${url}\n    alt: 가\n---\n`,
  `---\nthumbnail-img: ${url}\n---\n`,
])("%j shows a picture of another host, and the one here once it was fetched", (text) => {
  expect(remotePictures(text, site).map((each) => each.url)).toEqual([url]);
  expect(rewritePictures(text, site, new Map([[url, here]]))).toBe(text.replace(url, here));
});

test.each([
  `[글](${url})`,
  `<a href="${url}">글</a>`,
  `\`![가](${url})\``,
  `\`\`\`\n![가](${url})\n\`\`\``,
  `[글][그림]\n\n[그림]: ${url}`,
  "![가](/images/a.png)",
  `![가](${site}/images/a.png)`,
  "![가](images/a.png)",
  "![가]({{ site.url }}/a.png)",
  "![가](data:image/png;base64,AAAA)",
  `---\nlink: ${url}\nsources:\n  - url: ${url}\n---\n`,
  `<iframe src="${url}"></iframe>`,
])("%j shows none", (text) => {
  expect(remotePictures(text, site)).toEqual([]);
});

test("a link around a picture to the same file leads to the one here, too", () => {
  const text = `[![가](${url})](${url}) [나](https://other.example/)`;
  expect(rewritePictures(text, site, new Map([[url, here]]))).toBe(
    `[![가](${here})](${here}) [나](https://other.example/)`,
  );
});

test("an address is what HTML and URLs make of it", () => {
  const text = `<img src="//a.example/x.png?a=1&amp;b=2#c">`;
  expect(remotePictures(text, site)).toEqual([{ url: "https://a.example/x.png?a=1&b=2", line: 1 }]);
  const now = new Map([["https://a.example/x.png?a=1&b=2", here]]);
  expect(rewritePictures(text, site, now)).toBe(`<img src="${here}">`);
});

test("each place has its line in the file, also in files from Windows", () => {
  const text = `---\r\ntitle: 가\r\nimage: ${url}\r\n---\r\n\r\n![가](${url})\r\n`;
  expect(remotePictures(text, site)).toEqual([
    { url, line: 3 },
    { url, line: 6 },
  ]);
});
