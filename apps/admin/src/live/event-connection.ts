import { requestOf, send } from '../api/index.ts';
import { EventsDocument, type EventsSubscription, ViewerDocument } from '../gql/graphql.ts';
import { readMessages } from './read-messages.ts';

type StreamedEvent = EventsSubscription['events'];

/** Something that has changed on the server. */
export type Change = Extract<StreamedEvent, { __typename: 'Change' }>;

/** Live; lost, which is mended by itself; or no server answers at all. */
export type ConnectionState = 'LIVE' | 'LOST' | 'UNREACHABLE';

/** What a connection tells. Everything that is told can be passed on to another window. */
export type News =
  | { readonly kind: 'CHANGE'; readonly change: Change }
  /** What was missed is not known: everything is to be read again. */
  | { readonly kind: 'LOAD_AGAIN' }
  | { readonly kind: 'STATE'; readonly state: ConnectionState }
  /** The session of the connection has ended; it goes on where another one has begun. */
  | { readonly kind: 'SIGNED_OUT' };

export interface ConnectionOptions {
  readonly tell: (news: News) => void;
  /** The last change that this browser knows; null: none. */
  readonly last: () => string | null;
  /** Ends the connection. */
  readonly signal: AbortSignal;
  readonly ask?: typeof fetch;
  /** Whether the person of this window is signed in, by a new session; the old one may be over after a new password. */
  readonly isBack?: () => Promise<boolean>;
  /** Milliseconds to wait before the attempt of a number, from 0. */
  readonly pause?: (attempt: number) => number;
  /** Milliseconds without a sign of life after which the connection is given up. */
  readonly silence?: number;
}

/** How a connection ended. */
type End = 'AGAIN' | 'AT_ONCE' | 'LATER' | 'SIGNED_OUT';

/** Milliseconds before a server that refused the stream is asked again. */
const later = 30_000;

interface Message {
  readonly data?: EventsSubscription | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const longest = 30_000;

/** Twice as long each time, and never at the same moment as all others. */
function usualPause(attempt: number): number {
  return Math.min(longest, 1_000 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Codes of who is signed in no more. */
const ends: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'ANOTHER_PERSON']);

/** Asks once; who is not signed in is asked for the password by what sends the request. */
async function usuallyBack(): Promise<boolean> {
  try {
    await send(ViewerDocument, {});
    return true;
  } catch {
    return false;
  }
}

function endOf({ errors = [] }: Message): End | null {
  const [error] = errors;
  if (error === undefined) return null;
  return ends.has(error.extensions?.code ?? '') ? 'SIGNED_OUT' : 'LATER';
}

/** A connection for the time that a person is signed in: it comes back by itself, and goes on where it was. */
export class EventConnection {
  readonly #options: Required<ConnectionOptions>;
  #attempt = 0;
  #wasLost = false;

  constructor(options: ConnectionOptions) {
    const ask: typeof fetch = (input, init) => fetch(input, init);
    this.#options = { ask, isBack: usuallyBack, pause: usualPause, silence: 45_000, ...options };
  }

  /** Runs until the signal ends it, or nobody is signed in any more. A new session of the same person goes on. */
  async run(): Promise<void> {
    const { signal, pause } = this.#options;
    while (!signal.aborted) {
      const end = await this.#follow();
      if (signal.aborted) return;
      if (end === 'AT_ONCE') continue;
      this.#wasLost = true;
      if (end === 'SIGNED_OUT' && !(await this.#isBack())) return;
      await this.#rest(end === 'LATER' ? later : pause(this.#attempt));
      this.#attempt += 1;
    }
  }

  /** Tells that the session has ended; true where another one has begun. */
  async #isBack(): Promise<boolean> {
    const { signal, tell, isBack } = this.#options;
    tell({ kind: 'SIGNED_OUT' });
    return (await isBack()) && !signal.aborted;
  }

  /** Waits; a network that is there again, or the end, is not waited out. */
  #rest(milliseconds: number): Promise<void> {
    const { signal } = this.#options;
    return new Promise((done) => {
      const wake = (): void => {
        clearTimeout(timer);
        globalThis.removeEventListener?.('online', wake);
        signal.removeEventListener('abort', wake);
        done();
      };
      const timer = setTimeout(wake, milliseconds);
      globalThis.addEventListener?.('online', wake);
      signal.addEventListener('abort', wake);
    });
  }

  async #follow(): Promise<End> {
    const { signal, silence, tell } = this.#options;
    const giveUp = new AbortController();
    const quit = (): void => giveUp.abort();
    let timer = setTimeout(quit, silence);
    globalThis.addEventListener?.('offline', quit);
    try {
      const body = await this.#open(AbortSignal.any([signal, giveUp.signal]));
      for await (const data of readMessages(body)) {
        clearTimeout(timer);
        timer = setTimeout(quit, silence);
        const end = data === '' ? this.#live() : this.#take(JSON.parse(data) as Message);
        if (end !== null) return end;
      }
      tell({ kind: 'STATE', state: 'LOST' });
    } catch {
      const isGone = this.#attempt > 0 || globalThis.navigator?.onLine === false;
      if (!signal.aborted) tell({ kind: 'STATE', state: isGone ? 'UNREACHABLE' : 'LOST' });
    } finally {
      clearTimeout(timer);
      globalThis.removeEventListener?.('offline', quit);
    }
    return 'AGAIN';
  }

  async #open(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const { ask, last } = this.#options;
    const response = await ask('/graphql', {
      ...requestOf(EventsDocument, { after: last() }, 'text/event-stream'),
      signal,
    });
    if (response.body === null || !response.headers.get('content-type')?.includes('text/event-stream')) {
      const text = await response.text();
      return new Blob([`data: ${text.startsWith('{') ? text : '{"errors":[{}]}'}\n\n`]).stream();
    }
    return response.body;
  }

  /** It lives. Who knows no place to go on from has missed what happened meanwhile. */
  #live(): null {
    const { tell, last } = this.#options;
    this.#attempt = 0;
    tell({ kind: 'STATE', state: 'LIVE' });
    if (this.#wasLost && last() === null) tell({ kind: 'LOAD_AGAIN' });
    this.#wasLost = false;
    return null;
  }

  #take(message: Message): End | null {
    const event = message.data?.events;
    if (!event) return endOf(message);
    const { tell } = this.#options;
    if (event.__typename === 'Change') {
      tell({ kind: 'CHANGE', change: event });
      return null;
    }
    if (event.code === 'SESSION_ENDED') return 'SIGNED_OUT';
    if (event.code === 'LOAD_AGAIN' || event.code === 'RIGHTS_CHANGED') tell({ kind: 'LOAD_AGAIN' });
    if (event.code === 'LOAD_AGAIN') return null;
    return event.code === 'RIGHTS_CHANGED' ? 'AT_ONCE' : 'AGAIN';
  }
}
