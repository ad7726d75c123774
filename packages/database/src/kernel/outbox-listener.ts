import pg from 'pg';

export interface OutboxListening {
  /** The primary: a replica passes no notifications on. The connection must be direct. */
  readonly url: string;
  readonly committee: string;
  /** A message of the committee was committed, or may have been while nobody listened. */
  readonly onMessage: () => void;
  /** Told of each connection that broke or could not be made; the next one is tried by itself. */
  readonly onConnectionError?: (error: unknown) => void;
}

export interface OutboxListener {
  readonly close: () => Promise<void>;
}

const shortest = 250;
const longest = 10_000;

/** One connection that waits for notifications; a broken one is replaced, ever more patiently. */
class Listener implements OutboxListener {
  readonly #listening: OutboxListening;
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #wait = shortest;
  #closed = false;

  constructor(listening: OutboxListening) {
    this.#listening = listening;
  }

  async connect(): Promise<void> {
    const { url, committee, onMessage } = this.#listening;
    const client = new pg.Client({
      connectionString: url,
      application_name: 'vuonlen/listener',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    this.#client = client;
    client.on('error', (error) => this.#lose(client, error));
    client.on('end', () => this.#lose(client, new Error('The connection has ended.')));
    client.on('notification', ({ payload }) => {
      if (payload === committee) onMessage();
    });
    try {
      await client.connect();
      await client.query('listen outbox');
      this.#wait = shortest;
      onMessage();
    } catch (error) {
      this.#lose(client, error);
    }
  }

  #lose(client: pg.Client, error: unknown): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    this.#listening.onConnectionError?.(error);
    void client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.connect(), this.#wait);
    this.#timer.unref();
    this.#wait = Math.min(this.#wait * 2, longest);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }
}

/**
 * Listens to the commits of the outbox. A notification is a hint that shortens waiting, never the only way to learn of
 * a message: who listens also looks now and then by itself.
 */
export async function listenToOutbox(listening: OutboxListening): Promise<OutboxListener> {
  const listener = new Listener(listening);
  await listener.connect();
  return listener;
}
