import { publishEvents } from '@vuonlen/acts/kernel';
import {
  type Database,
  findEventsAfter,
  findOutboxHead,
  listenToOutbox,
  type OutboxListener,
  type PublishedEvent,
} from '@vuonlen/database/kernel';
import { coded, type NoticeCode, type StreamItem, type StreamNotice } from '@vuonlen/graphql';
import type { Logger } from '../logger.ts';
import { readPast } from './event-past.ts';
import { EventStream } from './event-stream.ts';
import { type Follower, isAdoption, mayBeTold } from './follower.ts';
import { findLostFollowers } from './lost-followers.ts';

/** How the feed waits and what it bounds; the usual numbers unless told. */
export interface FeedLimits {
  /** Streams that one person, or one key, may have open in this process. */
  readonly streamsPerPerson: number;
  /** Events that may wait for one reader. */
  readonly waitingEvents: number;
  /** How often it looks without having been told; sessions and keys are looked at as often. */
  readonly pollMilliseconds: number;
}

export const usualFeedLimits: FeedLimits = { streamsPerPerson: 5, waitingEvents: 256, pollMilliseconds: 2_000 };

export interface FeedOptions extends FeedLimits {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly committee: string;
  readonly now: () => Date;
  readonly logger: Logger;
}

type Stream = EventStream<StreamItem>;

const page = 500;

/**
 * The one reader of the outbox in this process. It publishes what was committed, reads it in order and hands each event
 * to every stream whose follower may know of it. It waits for nobody who reads.
 */
export class EventFeed {
  readonly #options: FeedOptions;
  readonly #streams = new Map<Stream, Follower>();
  /** Up to where everybody is told; null before the first look. */
  #position: number | null = null;
  readonly #begun = Promise.withResolvers<number>();
  #listener: OutboxListener | null = null;
  #timer: NodeJS.Timeout | undefined;
  #turning: Promise<void> | null = null;
  #again = false;
  #closed = false;
  #failing = false;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Begins to follow the outbox, from its head at the first look. */
  async start(): Promise<void> {
    const { databaseUrl, committee, logger, pollMilliseconds } = this.#options;
    this.wake();
    this.#timer = setInterval(() => this.wake(), pollMilliseconds);
    this.#timer.unref();
    const listener = await listenToOutbox({
      url: databaseUrl,
      committee,
      onMessage: () => this.wake(),
      onConnectionError: () => logger.warn('the connection that listens to the outbox broke'),
    });
    if (this.#closed) await listener.close();
    else this.#listener = listener;
  }

  /** Looks at the outbox now; while it looks, once more afterwards. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#turning ??= this.#turn().finally(() => {
      this.#turning = null;
    });
  }

  /** What happens, for somebody, until that client has gone. @throws TOO_MANY_STREAMS */
  follow(follower: Follower, after: string | null, gone: AbortSignal): AsyncIterable<StreamItem> {
    const { database, committee, now, waitingEvents: most, streamsPerPerson } = this.#options;
    const own = [...this.#streams.values()].filter(({ userId }) => userId === follower.userId);
    if (own.length >= streamsPerPerson) {
      throw coded('TOO_MANY_STREAMS', 'Quá nhiều kết nối cập nhật cùng lúc. / Too many streams at once.');
    }
    const until = this.#position === null ? this.#begun.promise : Promise.resolve(this.#position);
    const isTold = (event: PublishedEvent) => mayBeTold(follower, event);
    const stream: Stream = new EventStream<StreamItem>({
      most,
      tooSlow: () => this.#notice('TOO_SLOW'),
      past: readPast({ reader: database.writers, committee, after, until, now, isTold }),
      onEnd: () => this.#streams.delete(stream),
    });
    this.#streams.set(stream, follower);
    // The libraries between here and the client do not all pass on that it has left.
    gone.addEventListener('abort', () => void stream.return(), { once: true });
    if (gone.aborted) void stream.return();
    if (this.#closed) stream.end(this.#notice('GOING_AWAY'), 'KEEP');
    return stream;
  }

  /** Ends every stream in order: what waits is still told. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    for (const stream of [...this.#streams.keys()]) stream.end(this.#notice('GOING_AWAY'), 'KEEP');
    this.#begun.resolve(0);
    await this.#turning;
    await this.#listener?.close();
  }

  #notice(notice: NoticeCode): StreamNotice {
    return { notice, at: this.#options.now() };
  }

  async #turn(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        await this.#look();
      }
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#options.logger.error({ error: String(error) }, 'the outbox could not be read');
      this.#failing = true;
    }
  }

  async #look(): Promise<void> {
    const { database, committee, now } = this.#options;
    this.#position ??= await this.#begin();
    await publishEvents({ writers: database.writers, committee, now });
    const head = await findOutboxHead(database.writers, committee);
    let position = head < this.#position ? this.#jump(head) : this.#position;
    do {
      const events = await findEventsAfter(database.writers, committee, position, page);
      await this.#endLost();
      if (events.length === 0 && position < head) position = this.#jump(head);
      for (const event of events) position = this.#tell(event, position);
    } while (position < head && !this.#closed);
  }

  async #begin(): Promise<number> {
    const head = await findOutboxHead(this.#options.database.writers, this.#options.committee);
    this.#begun.resolve(head);
    return head;
  }

  /** Positions have no gap. Where one is missing, or the past has changed, nobody knows what happened in between. */
  #jump(position: number): number {
    this.#position = position;
    for (const stream of this.#streams.keys()) stream.push(this.#notice('LOAD_AGAIN'));
    return position;
  }

  #tell(event: PublishedEvent, position: number): number {
    if (event.position !== position + 1) this.#jump(event.position - 1);
    this.#position = event.position;
    for (const [stream, follower] of this.#streams) {
      if (mayBeTold(follower, event)) stream.push(event);
      // The scope of a stream follows from the plan: it is begun again by the new one.
      if (isAdoption(event)) stream.end(this.#notice('RIGHTS_CHANGED'), 'KEEP');
    }
    return event.position;
  }

  /** Before anything is told: who was signed out, disabled or given other rights, or holds a key that ended, learns nothing more. */
  async #endLost(): Promise<void> {
    if (this.#streams.size === 0) return;
    const { database, committee, now } = this.#options;
    const followers = [...this.#streams.values()];
    const lost = await findLostFollowers(database.writers, committee, followers, now());
    for (const [stream, follower] of this.#streams) {
      const why = lost.get(follower);
      if (why !== undefined) stream.end(this.#notice(why), 'DROP');
    }
  }
}
