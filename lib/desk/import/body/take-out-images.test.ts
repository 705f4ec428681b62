import { expect, test } from "vitest";
import { takeOutImages } from "./take-out-images.ts";

const data = Buffer.alloc(3000, "그림").toString("base64");
const address = "/images/embedded/SHA.png";

test.each([
  [`<div><img src="data:image/png;base64,${data}\n"></div>`, `<div><img src="${address}"></div>`],
  [`![그림](data:image/png;base64,${data})`, `![그림](${address})`],
])("an image in a text becomes a file", (body, expected) => {
  const taken = takeOutImages(body);
  const [image] = taken.images;
  expect(image?.bytes).toEqual(Buffer.from(data, "base64"));
  expect(taken.body).toBe(expected.replace(address, String(image?.path.replace("public", ""))));
  expect(image?.path).toMatch(/^public\/images\/embedded\/[\da-f]{16}\.png$/);
});

test("an image that stands there twice is one file", () => {
  expect(takeOutImages(`<img src="data:image/png;base64,${data}">\n\n`.repeat(2)).images).toHaveLength(1);
});

test.each([
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  `\`\`\`html\n<img src="data:image/png;base64,${data}">\n\`\`\``,
])("a small one, and code, stay as they are", (body) => {
  expect(takeOutImages(body)).toEqual({ body, images: [] });
});
