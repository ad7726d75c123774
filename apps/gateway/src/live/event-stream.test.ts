import { describe, expect, it } from 'vitest';
import { readAll } from '../testing/read-all.ts';
import { EventStream } from './event-stream.ts';

async function* nothing(): AsyncGenerator<string> {}

async function* of(...items: string[]): AsyncGenerator<string> {
  yield* items;
}

function open(past: AsyncGenerator<string> = nothing(), most = 3) {
  const ends: string[] = [];
  const stream = new EventStream<string>({ most, past, tooSlow: () => 'TOO_SLOW', onEnd: () => ends.push('end') });
  return { stream, ends };
}

describe('a stream', () => {
  it('tells the past first, then what was pushed meanwhile, then the last word', async () => {
    const { stream, ends } = open(of('a', 'b'));
    stream.push('c');
    stream.push('d');
    stream.end('last', 'KEEP');
    stream.push('too late');
    expect(ends).toEqual(['end']);
    expect(await readAll(stream)).toEqual(['a', 'b', 'c', 'd', 'last']);
  });

  it('waits for what is pushed', async () => {
    const { stream } = open();
    const next = stream.next();
    stream.push('a');
    expect(await next).toEqual({ value: 'a', done: false });
  });

  it('drops a reader who is too slow, with a word', async () => {
    const { stream, ends } = open(of('past'));
    for (const item of ['a', 'b', 'c', 'd', 'e']) stream.push(item);
    expect(ends).toEqual(['end']);
    expect(await readAll(stream)).toEqual(['TOO_SLOW']);
  });

  it('says nothing of what waits to somebody who may not know it any more', async () => {
    const { stream } = open(of('past'));
    stream.push('a');
    stream.end('ENDED', 'DROP');
    expect(await readAll(stream)).toEqual(['ENDED']);
  });

  it('cuts off the past that is being read', async () => {
    const held = Promise.withResolvers<void>();
    async function* slow(): AsyncGenerator<string> {
      await held.promise;
      yield 'past';
    }
    const { stream } = open(slow());
    const next = stream.next();
    stream.end('ENDED', 'DROP');
    held.resolve();
    expect(await next).toEqual({ value: 'ENDED', done: false });
    expect((await stream.next()).done).toBe(true);
  });

  it('ends at once for who leaves while it waits', async () => {
    const { stream, ends } = open();
    const next = stream.next();
    await stream.return();
    expect(await next).toEqual({ value: undefined, done: true });
    stream.push('a');
    await stream.return();
    expect(ends).toEqual(['end']);
    expect((await stream.next()).done).toBe(true);
  });
});
