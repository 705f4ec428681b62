import { currentStage } from "@/lib/settings/stage";
import { watchContent } from "@/lib/site/watch-content";

export const dynamic = "force-dynamic";

/** In `dev`, an event stream that says when a file of the content changed; elsewhere there is nothing here. */
export function GET(request: Request) {
  if (currentStage() !== "development" || process.env.NODE_ENV !== "development") {
    return new Response(null, { status: 404 });
  }
  const stream = new ReadableStream({
    start(controller) {
      const send = (message: string) => controller.enqueue(new TextEncoder().encode(message));
      send(": listening\n\n");
      const stop = watchContent(process.cwd(), () => send("event: change\ndata:\n\n"));
      request.signal.addEventListener("abort", () => {
        stop();
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-cache, no-transform" },
  });
}
