import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Picture } from "./picture";

const shown = (src: string) =>
  renderToStaticMarkup(<Picture src={src} alt="그림" width={40} height={30} sizes="40px" />);

test("a picture is served in the size that a screen needs", () => {
  expect(shown("/images/a.png")).toContain("/_next/image?url=%2Fimages%2Fa.png");
});

test("a picture whose address has a query is sent as it is: the optimiser refuses it, and Next's build stops", () => {
  expect(shown("/images/a.png?v=2")).toContain('src="/images/a.png?v=2"');
  expect(shown("/images/a.svg?v=2")).toContain('src="/images/a.svg?v=2"');
});

test("a drawing lies on the ground that it was made for", () => {
  const drawing = (
    <Picture src="/a.svg" alt="" width={1} height={1} sizes="1px" className="h-auto" ground="light" />
  );
  expect(renderToStaticMarkup(drawing)).toContain('class="h-auto on-light"');
});
