import { expect, test } from "vitest";
import { decodeAddress } from "./decode-address.ts";

test.each([
  ["/posts/%ED%95%9C%EA%B8%80", "/posts/한글"],
  ["/posts/%ed%95%9c", "/posts/한"],
  ["/c%23?q=a%26b", "/c%23?q=a%26b"],
  ["/%C7%D1/%ED%95%9C", "/%C7%D1/한"],
  ["/100%", "/100%"],
  ["/posts/한글", "/posts/한글"],
])("%s reads %s", (address, expected) => {
  expect(decodeAddress(address)).toBe(expected);
});
