import { expect, test } from "vitest";
import { type LostAddress, lostAddressText } from "./lost-addresses.ts";

const lost: LostAddress = {
  severity: "error",
  rule: "pull-request/lost-address",
  file: "posts/a, b.md",
  line: 1,
  column: 1,
  message: "‘/100%’ 주소가 사라집니다.",
  mend: "redirect_from에 입력해 주세요.",
};

test("a terminal shows place, finding and mend, and the count", () => {
  expect(lostAddressText([lost])).toBe(`posts/a, b.md:1:1  오류  ‘/100%’ 주소가 사라집니다.
    → redirect_from에 입력해 주세요.  (pull-request/lost-address)

사라지는 주소가 1개 있습니다.
`);
  expect(lostAddressText([])).toBe("사라지는 주소가 없습니다.\n");
});
