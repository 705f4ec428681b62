import { expect, test } from "vitest";
import { decodeText } from "./old-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["UTF-8", utf8("글"), "utf-8"],
  ["EUC-KR", Uint8Array.of(0xb1, 0xdb), "euc-kr"],
  ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, 0x00, 0xae), "utf-16"],
])("%s is recognised", (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: "글", encoding });
});

test("the byte order mark, carriage returns and characters without a shape are no text", () => {
  expect(decodeText(utf8("\uFEFF가\r\n나\r다\b\t라\u007f")).text).toBe("가\n나\n다\t라");
});

test("what fits no encoding is said", () => {
  expect(decodeText(Uint8Array.of(0xff, 0x41, 0x80)).encoding).toBe("unknown");
});
