/**
 * Writes files under a folder, as many as asked for, half of them over older ones: for a test that kills it.
 * Says `ready` before the first write and `done` after the last.
 */
import { join } from "node:path";
import { digestOf, digestOfBytes, writeAll } from "./write-transaction.ts";

const [, , root = "", count = "0"] = process.argv;
const writes = await Promise.all(
  Array.from({ length: Number(count) }, async (_, place) => {
    const path = `posts/${place % 7}/${place}.md`;
    const text = `새 글 ${place}\n`.repeat(50);
    return {
      path,
      digest: digestOfBytes(text),
      before: await digestOf(join(root, path)),
      content: { data: text },
    };
  }),
);
process.stdout.write("ready\n");
await writeAll(root, writes);
process.stdout.write("done\n");
