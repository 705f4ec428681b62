// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how GitHub Actions writes its expressions.
import { describe, expect, test } from "vitest";
import { resolveLiquid } from "./resolve-liquid.ts";

const site = {
  baseurl: "/blog",
  url: "https://a.kr",
  findArticle: (name: string) => (name === "2024-05-06-news10" ? "/posts/news10" : undefined),
};
const resolve = (body: string) => {
  const { body: text, findings } = resolveLiquid(body, site);
  return {
    text,
    findings: findings.map((each) => `${each.severity} ${each.rule} ${each.line}:${each.column}`),
  };
};

describe("is resolved", () => {
  test.each([
    ["![가]({{ site.baseurl }}/x.png)", "![가](/blog/x.png)"],
    ['{{ site.url }}{{ "/a" | relative_url }}', "https://a.kr/blog/a"],
    ['{{ "a" | absolute_url }}', "https://a.kr/blog/a"],
    ["{{ '/x' | prepend: site.baseurl | prepend: site.url }}", "https://a.kr/blog/x"],
    ['{% assign dir = "/images" %}{{ dir }}/x.png', "/images/x.png"],
    ["{% include base_path %}{{ base_path }}/x", "/blog/x"],
    ["[가]({% post_url 2024-05-06-news10 %})", "[가](/posts/news10)"],
    ["[가]({% link _posts/2024-05-06-news10.md %})", "[가](/posts/news10)"],
    ["[가]({% link files/a.pdf %})", "[가](/blog/files/a.pdf)"],
    ["가{% comment %}\n비밀\n{% endcomment %}나", "가\n\n나"],
    ["{% highlight python linenos %}\nx = {{ 1 }}\n{% endhighlight %}", "```python\nx = {{ 1 }}\n```"],
    ["{% highlight md %}\n```\n{% endhighlight %}", "````md\n```\n````"],
    ["가 {% highlight js %}x<y{% endhighlight %}", '가 <pre><code class="language-js">x&lt;y</code></pre>'],
    [
      '{% include figure image_path="/a b.png" alt="대체" caption="설명 [글](c)" %}',
      '<figure><img src="/blog/a%20b.png" alt="대체"><figcaption>설명 <a href="c">글</a></figcaption></figure>',
    ],
    ['{% include figure image_path="/a.png" alt="대체" %}\n다음', "![대체](</blog/a.png>)\n다음"],
    ['{% include video id="a_b" provider="youtube" %}', "[영상 보기](https://www.youtube.com/watch?v=a_b)"],
    ['{% include embed/youtube.html id="a_b" %}', "[영상 보기](https://www.youtube.com/watch?v=a_b)"],
    ["{% include embed/twitch.html id='12' %}", "[영상 보기](https://www.twitch.tv/videos/12)"],
    ["{% include embed/bilibili.html id='BV1' %}", "[영상 보기](https://www.bilibili.com/video/BV1)"],
    [
      "{% include embed/spotify.html id='3X' compact=1 %}",
      "[Spotify에서 듣기](https://open.spotify.com/track/3X)",
    ],
    [
      "{% include embed/video.html src='/a b.mp4' title='시연' autoplay=true %}",
      '<figure><video src="/blog/a%20b.mp4" controls></video><figcaption>시연</figcaption></figure>',
    ],
    ["{% include embed/audio.html src='/a.mp3' %}", '<audio src="/blog/a.mp3" controls></audio>'],
    [
      '{% include figure.liquid loading="eager" path="assets/img/9.jpg" class="img-fluid" alt="대체" zoomable=true %}',
      '<figure><img src="/blog/assets/img/9.jpg" alt="대체"></figure>',
    ],
    [
      '{% include figure.html path="assets/img/9.jpg" caption="설명" %}',
      '<figure><img src="/blog/assets/img/9.jpg" alt=""><figcaption>설명</figcaption></figure>',
    ],
    [
      '{% include video.liquid path="assets/a.mp4" controls=true %}',
      '<video src="/blog/assets/a.mp4" controls></video>',
    ],
    [
      "{% capture box %}\n#### 제목\n{% endcapture %}\n<div>{{ box | markdownify }}</div>",
      "\n\n\n<div><h4>제목</h4></div>",
    ],
  ])("%j", (body, text) => {
    expect(resolve(body)).toEqual({ text, findings: [] });
  });
});

describe("braces that are kept", () => {
  test.each([
    "```yaml\ntoken: ${{ secrets.TOKEN }} {% if x %}\n```",
    "`{{ site.url }}`",
    "    {{ site.url }}",
    "{{ 닫지 않음",
    "{% %}{%",
  ])("%j", (body) => {
    expect(resolve(body)).toEqual({ text: body, findings: [] });
  });

  test("those that `raw` protects, in code and around it", () => {
    expect(resolve("{% raw %}\n```\n${{ x }}\n```\n{% endraw %}\n`{% raw %}{{ y }}{% endraw %}`")).toEqual({
      text: "\n```\n${{ x }}\n```\n\n`{{ y }}`",
      findings: [],
    });
  });

  test("those of formulas and other languages, with a hint", () => {
    expect(resolve("$$\\frac{{a}}{b}$$ {{ a: 1 }}")).toEqual({
      text: "$$\\frac{{a}}{b}$$ {{ a: 1 }}",
      findings: ["hint liquid/not-liquid 1:8", "hint liquid/not-liquid 1:19"],
    });
  });
});

test("what nobody knows the value of is left out and reported where it stands", () => {
  expect(resolve("가\n{{ page.author }}나 {% gallery x %}\n{% post_url 2020-01-01-x %}")).toEqual({
    text: "가\n나 \n",
    findings: [
      "warning liquid/unresolved 2:1",
      "warning liquid/unresolved 2:20",
      "warning liquid/unknown-article 3:1",
    ],
  });
});

test("a loop is left out whole, a condition only with its tags, and every line keeps its number", () => {
  expect(
    resolve(
      "{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}\n{% if page.x %}가{% else %}나{% endif %}",
    ),
  ).toEqual({
    text: "\n\n\n가나",
    findings: ["warning liquid/unresolved 1:1", "warning liquid/unresolved 4:1"],
  });
});

test("a finding says what was found and what to write, and quotes the source", () => {
  expect(resolveLiquid("{{ page.title }}", site).findings).toEqual([
    {
      line: 1,
      column: 1,
      severity: "warning",
      rule: "liquid/unresolved",
      source: "{{ page.title }}",
      message:
        "“{{ page.title }}” 자리에 이전 블로그(Jekyll)가 무엇을 넣었는지 알 수 없어 독자에게 표시하지 않습니다.",
      mend: "이 부분을 삭제하고, 독자에게 표시할 내용이 있으면 그대로 입력해 주세요.",
    },
  ]);
});

test("a value that grows without end is given up", () => {
  const doubling = `{% assign a = "xxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(40)}`;
  expect(resolveLiquid(`${doubling}{{ a | size }}`, site).findings.length).toBeGreaterThan(0);
});

test("values that grow without end are cut off, and reported once", () => {
  const body = `{% capture a %}${"가".repeat(1000)}{% endcapture %}${"{% capture a %}{{a}}{{a}}{% endcapture %}".repeat(22)}{{a}}`;
  const { text, findings } = resolve(body);
  expect(text.length).toBeLessThan(200_000);
  expect(findings).toEqual(["warning liquid/too-much-text 1:1298"]);
});
