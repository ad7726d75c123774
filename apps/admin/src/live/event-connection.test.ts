import { describe, expect, it } from 'vitest';
import { EventConnection, type News } from './event-connection.ts';

type Answer = string | Error;

const heartbeat = ':\n\n';
const change = (id: string) =>
  `id: ${id}\nevent: next\ndata: ${JSON.stringify({
    data: { events: { __typename: 'Change', id, aggregate: 'HOUSEHOLD', node: 'h' } },
  })}\n\n`;
const notice = (code: string) =>
  `event: next\ndata: ${JSON.stringify({ data: { events: { __typename: 'StreamNotice', id: null, code } } })}\n\n`;
const error = (code: string) => `${heartbeat}data: ${JSON.stringify({ errors: [{ extensions: { code } }] })}\n\n`;

/** Follows a server that gives these answers one after the other. @returns what was told, and what was asked */
async function follow(
  answers: readonly Answer[],
  options: { silence?: number; stay?: boolean; back?: readonly boolean[] } = {},
) {
  const told: News[] = [];
  const asked: (string | null)[] = [];
  const pauses: number[] = [];
  let last: string | null = null;
  const leaving = new AbortController();
  const ask = async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const answer = answers[asked.length];
    asked.push(JSON.parse(String(init?.body)).variables.after);
    if (answer === undefined) {
      leaving.abort();
      throw new Error('enough');
    }
    if (answer instanceof Error) throw answer;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(answer));
        if (!options.stay) controller.close();
        init?.signal?.addEventListener('abort', () => controller.error(new Error('given up')));
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const tell = (news: News) => {
    told.push(news);
    if (news.kind === 'CHANGE') last = news.change.id;
  };
  const pause = (attempt: number) => {
    pauses.push(attempt);
    return 1;
  };
  const back = [...(options.back ?? [])];
  const isBack = async () => back.shift() ?? false;
  const { signal } = leaving;
  const silence = options.silence ?? 1_000;
  await new EventConnection({ tell, last: () => last, signal, ask: ask as typeof fetch, isBack, pause, silence }).run();
  const words = told.map((news) => {
    if (news.kind === 'STATE') return news.state;
    return news.kind === 'CHANGE' ? news.change.id : news.kind;
  });
  return { words, asked, pauses };
}

describe('a connection', () => {
  it('comes back by itself and goes on after the last change', async () => {
    const { words, asked } = await follow([
      heartbeat + change('a') + change('b'),
      heartbeat + notice('GOING_AWAY'),
      heartbeat + change('c') + notice('TOO_SLOW'),
    ]);
    expect(asked).toEqual([null, 'b', 'b', 'c']);
    expect(words).toEqual(['LIVE', 'a', 'b', 'LOST', 'LIVE', 'LIVE', 'c']);
  });

  it('reads everything again where it knows no place to go on from', async () => {
    const { words } = await follow([heartbeat, heartbeat + change('a'), heartbeat]);
    expect(words).toEqual(['LIVE', 'LOST', 'LIVE', 'LOAD_AGAIN', 'a', 'LOST', 'LIVE', 'LOST']);
  });

  it('reads everything again when it is told to, and stays', async () => {
    const { words, asked } = await follow([heartbeat + notice('LOAD_AGAIN') + change('a')]);
    expect(words).toEqual(['LIVE', 'LOAD_AGAIN', 'a', 'LOST']);
    expect(asked).toEqual([null, 'a']);
  });

  it('begins again at once with other rights', async () => {
    const { words, pauses } = await follow([heartbeat + notice('RIGHTS_CHANGED')]);
    expect(words).toEqual(['LIVE', 'LOAD_AGAIN']);
    expect(pauses).toEqual([]);
  });

  it.each([
    ['the session ends', heartbeat + notice('SESSION_ENDED')],
    ['nobody is signed in', error('UNAUTHENTICATED')],
    ['somebody else is signed in', error('ANOTHER_PERSON')],
  ])('ends when %s', async (_name, answer) => {
    const { words, asked } = await follow([answer, heartbeat]);
    expect(words).toEqual(['LIVE', 'SIGNED_OUT']);
    expect(asked).toHaveLength(1);
  });

  it('goes on when its session was replaced, as by a new password, and asks each time', async () => {
    const ended = heartbeat + notice('SESSION_ENDED');
    const { words, asked, pauses } = await follow(
      [heartbeat + change('a') + notice('SESSION_ENDED'), ended, heartbeat],
      {
        back: [true, false],
      },
    );
    expect(words).toEqual(['LIVE', 'a', 'SIGNED_OUT', 'LIVE', 'SIGNED_OUT']);
    expect([asked, pauses]).toEqual([[null, 'a'], [0]]);
  });

  it('waits longer each time, and says when no server can be reached', async () => {
    const gone = new TypeError('Failed to fetch');
    const { words, pauses } = await follow([gone, gone, gone, heartbeat]);
    expect(words).toEqual(['LOST', 'UNREACHABLE', 'UNREACHABLE', 'LIVE', 'LOAD_AGAIN', 'LOST']);
    expect(pauses).toEqual([0, 1, 2, 0]);
  });

  it('gives up a server that says nothing any more', async () => {
    const { words, asked } = await follow([heartbeat], { silence: 20, stay: true });
    expect(words).toEqual(['LIVE', 'LOST']);
    expect(asked).toHaveLength(2);
  });
});
