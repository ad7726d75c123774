import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessages } from './read-messages.ts';

/** A body that comes in pieces, cut at the given places. */
function bodyOf(text: string, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const places = [0, ...cuts.map((cut) => cut % bytes.length).toSorted((a, b) => a - b), bytes.length];
  const pieces = places.slice(1).map((place, index) => bytes.slice(places[index], place));
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function readAll(text: string, cuts: readonly number[]): Promise<string[]> {
  const messages: string[] = [];
  for await (const message of readMessages(bodyOf(text, cuts))) messages.push(message);
  return messages;
}

describe('readMessages', () => {
  const stream =
    ':\n\nid: RXY\nevent: next\ndata: {"a":"Đồng Mai"}\n\n:\n\nevent: next\ndata: {"b":2}\n\nevent: complete\ndata:\n\n';

  it('reads the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200), { maxLength: 8 }), async (cuts) => {
        expect(await readAll(stream, cuts)).toEqual(['', '{"a":"Đồng Mai"}', '', '{"b":2}', '']);
      }),
    );
  });

  it('does not take half a message for a whole one', async () => {
    expect(await readAll('data: {"a":1}\n', [])).toEqual([]);
  });
});
