/**
 * One function, as Vercel starts it: in its own folder, through its own launcher, before the first request is there.
 * Takes requests at a socket and says what it cost so far when it is asked.
 */
const { createServer } = require("node:http");
const { join } = require("node:path");

const [, , folder, handler, api, socket] = process.argv;

/** Milliseconds of processor time since this process began. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const boot = spent();

/** A function takes itself to be at `https`, as its launcher tells it; the emulator speaks `http`. */
const { fetch } = globalThis;
globalThis.fetch = (address, options) => {
  const plain = String(address).replace(/^https:\/\/(?:localhost|127\.0\.0\.1):/, "http://127.0.0.1:");
  return fetch(plain, options);
};

async function serve() {
  process.chdir(folder);
  const loaded = require(join(folder, handler));
  const launcher = loaded.default ?? loaded;
  const answer = api === "web" ? (request, response) => answerWeb(launcher, request, response) : launcher;
  const load = spent();
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end("FUNCTION_INVOCATION_FAILED");
    }
  });
  server.listen(socket, () => process.send({ boot, load }));
  process.on("message", () => process.send({ spent: spent(), memory: process.memoryUsage().rss }));
  // Whoever started it is gone.
  process.on("disconnect", () => process.exit());
}

/** A middleware takes a `Request` and gives a `Response`. */
async function answerWeb(launcher, request, response) {
  const headers = new Headers();
  for (let place = 0; place < request.rawHeaders.length; place += 2) {
    headers.append(request.rawHeaders[place], request.rawHeaders[place + 1]);
  }
  const address = `http://${request.headers.host}${request.url}`;
  const result = await launcher(new Request(address, { method: request.method, headers }));
  response.writeHead(result.status, Object.fromEntries(result.headers));
  response.end(Buffer.from(await result.arrayBuffer()));
}

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
