/** A request as it goes over the wire; what browsers and Playwright would mend stays as it is written. */
export interface OddRequest {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** No UTF-8, or no name of anything: cut, overlong, surrogates, beyond Unicode, control characters, ways out. */
const segments = [
  ...[
    "%",
    "%2",
    "%zz",
    "%u0041",
    "%00",
    "a%00b",
    "%0a",
    "%0d%0aX-A:b",
    "%7f",
    "%80",
    "%fe",
    "%ff",
    "%e1",
    "%ed%95",
  ],
  ...["%c0%af", "%c1%bf", "%C3%28", "%e0%80%af", "%e0%9f%bf", "%f0%80%80%af", "%f0%8f%bf%bf", "%f5%80%80%80"],
  ...[
    "%ed%a0%80",
    "%ED%BF%BFx",
    "%f4%90%80%80",
    "%EF%BF%BD",
    "%EF%BB%BF",
    "%E2%80%AE",
    "%25",
    "%252e",
    "%5c",
    "%5Chost",
  ],
  ...[
    "%2e%2e%2f",
    "..%2f..",
    "[slug]",
    "[...legacy]",
    "(a|b)*",
    ":a",
    "{a}",
    "a;b=c",
    "__proto__",
    "x".repeat(3_000),
  ],
];

/** Where an address takes a name: every kind of route, and files. */
const places = [
  ...["/*", "/posts/*", "/posts/*.md", "/tags/*", "/tags/*/page/1", "/tags/x/page/*", "/tags/*/feed.xml"],
  ...[
    "/categories/*/feed.json",
    "/authors/*",
    "/series/*",
    "/archive/*",
    "/guide/*",
    "/sitemaps/*",
    "/katex/*/*",
  ],
  ...[
    "/~share/*/card.jpg",
    "/~markdown/*",
    "/images/*",
    "/_next/*",
    "/_next/static/*",
    "/search?q=*",
    "/?p=*",
  ],
  "/_next/image?url=/*&w=640&q=75",
];

const methods = [
  ...[
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "PURGE",
    "QUERY",
    "M-SEARCH",
  ],
  "BREW",
];

const targets = [
  ...[
    "*",
    "*/*",
    "?a",
    "#a",
    "\\",
    "a",
    "http://evil.example/",
    "https://evil.example",
    "http:/",
    "http://[::1",
  ],
  ...[
    "mailto:a",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "//evil.example/a",
    "///",
    "/\\evil.example",
    "/a//b",
  ],
  ...[
    "/..",
    "/../..",
    "/./",
    "/;",
    "/|",
    "/^",
    "/`",
    "/<",
    '/"',
    "/#a",
    "/?",
    "/??",
    "/&",
    "/SEARCH",
    "/Api/Health",
  ],
  ...[
    "/POSTS/news31",
    "/_NEXT/static/a.js",
    "/404",
    "/500",
    "/_error",
    "/_document",
    "/_not-found",
    "/_global-error",
  ],
  ...[
    "/~",
    "/~/~",
    "/~missing",
    "/index",
    "/index.rsc",
    "/posts/news31.rsc",
    "/_next/data/a/index.json",
    "/.env",
  ],
  ...[
    "/index.segments/_tree.segment.rsc",
    "/_next/webpack-hmr",
    "/__nextjs_original-stack-frame",
    "/.git/config",
  ],
  ...[
    "//host/a.png",
    "/about",
    "/attention/31",
    "/api/health",
    "/icon-512.png%3Fa",
    "/_next/image%3Furl=/a",
    "/a:b",
  ].map((picture) => `/_next/image?url=${picture}&w=640&q=75`),
];

const odd: readonly Readonly<Record<string, string>>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { RSC: "1", "Next-Router-State-Tree": "%5B" },
  { "Next-Router-State-Tree": "x" },
  { "Next-Action": "abc" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-nextjs-data": "1" },
  { "x-matched-path": "/posts/%ed" },
  { "x-invoke-status": "500" },
  { "x-forwarded-host": "evil.example" },
  { "x-forwarded-proto": "javascript" },
  { Expect: "200-ok" },
  { Range: "bytes=9999999-" },
  { "If-None-Match": "*" },
  { "Accept-Encoding": "gzip;q=x" },
  { Cookie: "__prerender_bypass=x; %ed%a0%80" },
  { "Sec-Fetch-Dest": "image" },
  { Upgrade: "websocket", Connection: "Upgrade" },
  { Host: "" },
  { Host: "evil.example:99999" },
];

const pages = ["/", "/posts/news31", "/posts/no-such", "/search", "/no-such", "/feed.xml", "/icon.svg"];

/** Some thousand requests that no reader sends, the same each time. */
export function oddRequests(): readonly OddRequest[] {
  const get = (target: string): OddRequest => ({ method: "GET", target });
  const form = '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_a"\r\n\r\n\r\n--x--\r\n';
  const asForm = { "Content-Type": "multipart/form-data; boundary=x" };
  return [
    ...places.flatMap((place) => segments.map((segment) => get(place.replaceAll("*", segment)))),
    ...targets.flatMap((target) => ["GET", "HEAD", "POST"].map((method) => ({ method, target }))),
    ...methods.flatMap((method) =>
      [...pages, "/attention/31", "/posts/news31/", "/_next/static/none.js"].map((target) => ({
        method,
        target,
      })),
    ),
    ...odd.flatMap((headers) => pages.map((target) => ({ ...get(target), headers }))),
    ...pages.map((target) => ({ method: "POST", target, headers: asForm, body: form })),
  ];
}
