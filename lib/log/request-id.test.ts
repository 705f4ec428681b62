import { expect, test } from "vitest";
import { givenRequestId } from "./request-id.ts";

test("the reverse proxy's id of a request is kept, then the host's", () => {
  const host = "icn1::iad1-1700000000000-0123456789ab";
  expect(givenRequestId({ "x-request-id": "5f1c0d1e2b3a49588f", "x-vercel-id": host })).toBe(
    "5f1c0d1e2b3a49588f",
  );
  expect(givenRequestId({ "x-vercel-id": host })).toBe(host);
});

test.each(["", "short", `${"a".repeat(129)}`, 'a1b2c3d4","level":"info'])(
  "what is no id is left: %s",
  (id) => {
    expect(givenRequestId({ "x-request-id": id })).toBeUndefined();
  },
);
