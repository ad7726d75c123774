/** An event as the tests ask for it. */
export interface StreamedEvent {
  readonly id: string | null;
  readonly at: string;
  readonly act?: string;
  readonly aggregate?: string;
  readonly node?: string | null;
  readonly version?: number | null;
  readonly effectiveOn?: string | null;
  readonly committee?: string;
  /** Of a notice. */
  readonly code?: string;
  /** The `id:` line of the message. */
  readonly line: string | null;
}

/** A stream that a test follows. */
export interface Followed {
  readonly status: number;
  readonly events: readonly StreamedEvent[];
  /** Codes of errors instead of events. */
  readonly errors: readonly string[];
  /** Signs of life. */
  readonly heartbeats: () => number;
  /** Waits until the events are as they should be. */
  readonly until: (isEnough: (events: readonly StreamedEvent[]) => boolean) => Promise<readonly StreamedEvent[]>;
  /** Resolves when the gateway ends the stream. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

export interface Following {
  readonly url: string;
  readonly cookie?: string;
  /** Key of an application. */
  readonly token?: string;
  readonly after?: string | null;
  readonly lastEventId?: string;
}

const query = `subscription ($after: ID) { events(after: $after) { __typename id at
  ... on Change { act aggregate node version effectiveOn committee } ... on StreamNotice { code } } }`;

const patience = 15_000;

/** Reads server-sent events as a program of somebody else would. */
export async function followEvents({ url, cookie, token, after = null, lastEventId }: Following): Promise<Followed> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      origin: url,
      'x-vuonlen-csrf': '1',
      ...(cookie ? { cookie } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    },
    body: JSON.stringify({ query, variables: { after } }),
    signal: leaving.signal,
  });
  const events: StreamedEvent[] = [];
  const errors: string[] = [];
  let heartbeats = 0;
  let looks: (() => void)[] = [];
  const take = (message: string) => {
    if (message.startsWith(':')) heartbeats += 1;
    const data = /^data: (.+)$/m.exec(message)?.[1];
    const body = data ? JSON.parse(data) : {};
    if (body.data?.events) events.push({ ...body.data.events, line: /^id: (.+)$/m.exec(message)?.[1] ?? null });
    for (const error of body.errors ?? []) errors.push(error.extensions.code);
    for (const look of looks) look();
  };
  const read = async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) take(message);
    }
    if (text.startsWith('{')) take(`data: ${text}`);
  };
  const ended = read().catch((error: unknown) => {
    if (!leaving.signal.aborted) throw error;
  });
  const until: Followed['until'] = (isEnough) =>
    new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`waited in vain: ${JSON.stringify(events)}`)), patience);
      const look = () => {
        if (!isEnough(events)) return;
        clearTimeout(late);
        looks = looks.filter((one) => one !== look);
        done(events);
      };
      looks.push(look);
      look();
    });
  const { status } = response;
  return { status, events, errors, heartbeats: () => heartbeats, until, ended, leave: () => leaving.abort() };
}
