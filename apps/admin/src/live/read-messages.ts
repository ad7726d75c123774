/**
 * The data of each server-sent event of a body, in order; an empty text is a sign of life. Lines may be cut anywhere on
 * the way.
 */
export async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      text += value;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) yield dataOf(message);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function dataOf(message: string): string {
  const lines = message.split('\n').filter((line) => line.startsWith('data:'));
  return lines.map((line) => line.slice('data:'.length).trim()).join('\n');
}
