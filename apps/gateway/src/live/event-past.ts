import { findEventPosition, findEventsAfter, type PublishedEvent, type Reader } from '@vuonlen/database/kernel';
import type { StreamItem } from '@vuonlen/graphql';

/** How a stream begins. */
export interface Beginning {
  readonly reader: Reader;
  readonly committee: string;
  /** The last event that the reader has; null: none. */
  readonly after: string | null;
  /** The position up to which everything is past; what comes later is pushed. */
  readonly until: Promise<number>;
  readonly now: () => Date;
  readonly isTold: (event: PublishedEvent) => boolean;
}

const page = 200;

/** Who has missed more loads again sooner than it would read all that. */
const mostReplayed = 1_000;

/** What is told to somebody who follows for the first time: his page may have been read just before. */
const overlapMilliseconds = 10_000;

async function* recent({ reader, committee, now, isTold }: Beginning, until: number): AsyncGenerator<StreamItem> {
  const since = now().getTime() - overlapMilliseconds;
  const events = await findEventsAfter(reader, committee, Math.max(0, until - page), page);
  for (const event of events) {
    if (event.position <= until && event.publishedAt.getTime() >= since && isTold(event)) yield event;
  }
}

/** A position without its event means that it was pruned meanwhile: what is missing is not known any more. */
async function* missed(beginning: Beginning, start: number, until: number): AsyncGenerator<StreamItem> {
  const { reader, committee, now, isTold } = beginning;
  let from = start;
  while (from < until) {
    const events = await findEventsAfter(reader, committee, from, page);
    if (events[0]?.position !== from + 1) return yield { notice: 'LOAD_AGAIN', at: now() };
    for (const event of events) {
      if (event.position > until) return;
      from = event.position;
      if (isTold(event)) yield event;
    }
  }
}

/** What a stream tells before the present: everything after an event, or that nobody knows any more. */
export async function* readPast(beginning: Beginning): AsyncGenerator<StreamItem> {
  const { reader, committee, after, now } = beginning;
  const until = await beginning.until;
  if (after === null) return yield* recent(beginning, until);
  const start = after === '' ? null : await findEventPosition(reader, committee, after);
  if (start === null || until - start > mostReplayed) return yield { notice: 'LOAD_AGAIN', at: now() };
  yield* missed(beginning, start, until);
}
