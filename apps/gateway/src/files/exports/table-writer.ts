import { Worker } from 'node:worker_threads';
import type { Cell } from '@vuonlen/spreadsheets';
import { Unanswered } from '../ask-schema.ts';
import { type TableHead, writeTable } from './write-table.ts';

type Rows = readonly (readonly Cell[])[];

/** Rows that are written where they are read: a thread would take longer to start. */
const mostHere = 500;
const memory = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** A thread that takes rows page by page and writes them, with a heap of its own. */
class TableThread {
  readonly #worker: Worker;
  readonly #bytes: Promise<Uint8Array>;

  constructor(head: TableHead, signal: AbortSignal) {
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), {
      workerData: head,
      resourceLimits: memory,
    });
    this.#worker = worker;
    this.#bytes = new Promise<Uint8Array>((done, fail) => {
      worker.once('message', done);
      worker.once('error', (error: Error & { readonly code?: string }) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Unanswered('TOO_LONG') : error),
      );
      worker.once('exit', (code) => fail(new Error(`The writer of tables ended with ${code} and no table`)));
      signal.addEventListener('abort', () => fail(new Unanswered('TOO_SLOW')), { once: true });
    });
    // Who reads no further, because a page was refused, waits for no table either.
    this.#bytes.catch(() => undefined);
  }

  add(rows: Rows): void {
    this.#worker.postMessage(rows);
  }

  finish(): Promise<Uint8Array> {
    this.#worker.postMessage(null);
    return this.#bytes;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Writes a table whose rows come page by page: a short one here, a long one beside the gateway. */
export class TableWriter {
  readonly #head: TableHead;
  readonly #signal: AbortSignal;
  #rows: Rows = [];
  #thread: TableThread | null = null;

  /** @param signal ends the writing, however far it has come */
  constructor(head: TableHead, signal: AbortSignal) {
    this.#head = head;
    this.#signal = signal;
  }

  /** Whether it is written in a thread of its own. */
  get isBeside(): boolean {
    return this.#thread !== null;
  }

  add(rows: Rows): void {
    this.#rows = [...this.#rows, ...rows];
    if (!this.#thread && this.#rows.length <= mostHere) return;
    this.#thread ??= new TableThread(this.#head, this.#signal);
    this.#thread.add(this.#rows);
    this.#rows = [];
  }

  /** The file. @throws Unanswered `TOO_SLOW`, `TOO_LONG` */
  async finish(): Promise<Uint8Array> {
    return this.#thread ? this.#thread.finish() : writeTable(this.#head, this.#rows);
  }

  /** Lets go of what it holds, whether it has written or not. */
  async end(): Promise<void> {
    this.#rows = [];
    await this.#thread?.end();
  }
}
