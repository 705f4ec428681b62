import { expect, test } from "vitest";
import { type Answer, verifyAddresses } from "./verify-address.ts";

const site: Readonly<Record<string, Answer>> = {
  "/posts/a": { status: 200, location: undefined },
  "/a": { status: 308, location: "/posts/a" },
  "/out": { status: 301, location: "https://elsewhere.example/" },
  "/twice": { status: 308, location: "/a" },
  "/soon": { status: 307, location: "/posts/a" },
  "/broken": { status: 308, location: "/posts/gone" },
};

async function ask(url: string): Promise<Answer> {
  return site[new URL(url).pathname] ?? { status: 404, location: undefined };
}

test("an old address is good when it ends on a page in one permanent hop at most", async () => {
  const paths = ["/posts/a", "/a", "/out", "/twice", "/soon", "/broken", "/none"];
  expect(await verifyAddresses(paths, "http://127.0.0.1:3000", ask, 3)).toEqual([
    { status: "good", path: "/posts/a" },
    { status: "good", path: "/a" },
    { status: "good", path: "/out" },
    { status: "bad", path: "/twice", problem: "두 번 이상 이동합니다: /a → /posts/a" },
    { status: "bad", path: "/soon", problem: "307: 영구 이동이 아닙니다" },
    { status: "bad", path: "/broken", problem: "/posts/gone로 이동하지만 그 페이지는 404입니다" },
    { status: "bad", path: "/none", problem: "404: 페이지가 없습니다" },
  ]);
});
