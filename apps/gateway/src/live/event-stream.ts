/** What a stream is made with. */
export interface StreamOptions<Item> {
  /** Items that wait for the reader before the stream is too slow. */
  readonly most: number;
  /** Said last to a reader who is too slow; what waited is dropped. */
  readonly tooSlow: () => Item;
  /** What comes before everything that is pushed, read at the pace of the reader. */
  readonly past: AsyncGenerator<Item>;
  /** Told once, however the stream ends. */
  readonly onEnd: () => void;
}

/**
 * A stream of one reader: first the past, then what is pushed, in order. Pushing never waits; a reader who is too slow
 * loses the stream and nobody else notices. It is no generator: leaving one would wait for its next item.
 */
export class EventStream<Item> implements AsyncIterableIterator<Item> {
  readonly #options: StreamOptions<Item>;
  #past: AsyncGenerator<Item> | null;
  #waiting: Item[] = [];
  #ended = false;
  #told = false;
  #wake: (() => void) | null = null;

  constructor(options: StreamOptions<Item>) {
    this.#options = options;
    this.#past = options.past;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Adds an item. */
  push(item: Item): void {
    if (this.#ended) return;
    if (this.#waiting.length >= this.#options.most) {
      this.end(this.#options.tooSlow(), 'DROP');
      return;
    }
    this.#waiting.push(item);
    this.#wake?.();
  }

  /** Ends the stream with a last item, after what waits or in its place. */
  end(last: Item, waiting: 'KEEP' | 'DROP'): void {
    if (this.#ended) return;
    if (waiting === 'DROP') this.#forget();
    this.#waiting.push(last);
    this.#finish();
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#past !== null) {
      const { value, done } = await this.#past.next();
      if (!done && this.#past !== null) return { value, done: false };
      this.#past = null;
    }
    while (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    const item = this.#waiting.shift();
    return item === undefined ? { value: undefined, done: true } : { value: item, done: false };
  }

  /** The reader has gone. */
  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#forget();
    this.#finish();
    return { value: undefined, done: true };
  }

  #forget(): void {
    this.#waiting = [];
    this.#past = null;
  }

  #finish(): void {
    this.#ended = true;
    this.#wake?.();
    if (this.#told) return;
    this.#told = true;
    this.#options.onEnd();
  }
}
