import { type Change, EventConnection, type News } from './event-connection.ts';

const name = 'vuonlen-events';

/** As many changes are remembered as could come twice. */
const mostRemembered = 1_000;

/** What a browser has heard already: a change that comes twice is heard once. */
export class Heard {
  readonly #ids = new Set<string>();
  #last: string | null = null;

  /** The last change, from which to go on. */
  get last(): string | null {
    return this.#last;
  }

  /** True for a change that is new. */
  hear({ id }: Change): boolean {
    if (id === null) return true;
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    this.#last = id;
    const [oldest] = this.#ids;
    if (this.#ids.size > mostRemembered && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}

/**
 * Follows the changes for this window until the signal ends it. The windows of a browser share one connection, of which
 * a browser has few: one window holds it and passes on what it hears; when it closes, another one goes on. Where a
 * browser cannot share (no secure context), each window has its own.
 */
export async function followChanges(told: (news: News) => void, signal: AbortSignal): Promise<void> {
  const heard = new Heard();
  const channel = new BroadcastChannel(name);
  const take = (news: News): void => {
    if (news.kind !== 'CHANGE' || heard.hear(news.change)) told(news);
  };
  channel.onmessage = ({ data }: MessageEvent<News>) => take(data);
  const tell = (news: News): void => {
    take(news);
    if (!signal.aborted) channel.postMessage(news);
  };
  const connection = new EventConnection({ tell, last: () => heard.last, signal });
  try {
    if ('locks' in navigator) await navigator.locks.request(name, { signal }, () => connection.run());
    else await connection.run();
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    channel.close();
  }
}
