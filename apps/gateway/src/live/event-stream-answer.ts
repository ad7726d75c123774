import type { Plugin } from 'graphql-yoga';

const heartbeat = ':\n\n';

/** Id of the event in a result, where the client asks for it under its own name: the one field of a subscription. */
function eventIdOf(result: unknown): string | null {
  const { data } = result as { data?: Record<string, { id?: unknown } | null> | null };
  const id = Object.values(data ?? {})[0]?.id;
  return typeof id === 'string' && /^[\w-]+$/.test(id) ? id : null;
}

/** One message of the stream: `id` is what a client sends back as `Last-Event-ID`. */
function messageOf(result: unknown): string {
  const id = eventIdOf(result);
  return `${id === null ? '' : `id: ${id}\n`}event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

/** The results as server-sent events, read at the pace of the client, with a sign of life in between. */
function streamOf(results: AsyncIterable<unknown>, heartbeatMilliseconds: number): ReadableStream<Uint8Array> {
  const iterator = results[Symbol.asyncIterator]();
  const bytes = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.encode(heartbeat));
      timer = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes.encode(heartbeat));
      }, heartbeatMilliseconds);
      timer.unref();
    },
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (!done) return controller.enqueue(bytes.encode(messageOf(value)));
      clearInterval(timer);
      controller.enqueue(bytes.encode('event: complete\ndata:\n\n'));
      controller.close();
    },
    async cancel() {
      clearInterval(timer);
      await iterator.return?.();
    },
  });
}

function isStream(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
}

/** Answers a subscription as server-sent events with ids. The library writes none, and a client could not resume. */
export function eventStreamAnswer<Context extends Record<string, unknown>>(
  heartbeatMilliseconds: number,
): Plugin<Context> {
  return {
    onResultProcess: ({ request, result, setResultProcessor }) => {
      if (!isStream(result) || !request.headers.get('accept')?.includes('text/event-stream')) return;
      const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };
      const answer = () => new Response(streamOf(result, heartbeatMilliseconds), { headers });
      setResultProcessor(answer, 'text/event-stream');
    },
  };
}
