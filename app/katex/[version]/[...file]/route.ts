import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { version } from "katex";

export const dynamic = "force-static";
export const dynamicParams = false;

/** KaTeX's stylesheet and fonts, of the version that typeset the formulas. */
const distribution = path.join(process.cwd(), "node_modules/katex/dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

export async function generateStaticParams() {
  const fonts = await readdir(path.join(distribution, "fonts"));
  const files = [
    ["katex.min.css"],
    ...fonts.filter((name) => name.endsWith(".woff2")).map((name) => ["fonts", name]),
  ];
  return files.map((file) => ({ version, file }));
}

export async function GET(_request: Request, { params }: RouteContext<"/katex/[version]/[...file]">) {
  const { file } = await params;
  const bytes = await readFile(path.join(distribution, ...file));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": contentTypes[path.extname(file.at(-1) ?? "")] ?? "application/octet-stream",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
