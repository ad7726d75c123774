import { Worker } from 'node:worker_threads';
import type { DocumentFormat } from '@vuonlen/acts/audit';
import type { OfficialDocument } from '@vuonlen/documents';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { Unanswered } from './ask-schema.ts';
import { Turns } from './turns.ts';

/** A document to be written as a file. */
export interface PrintJob {
  readonly document: OfficialDocument;
  readonly format: DocumentFormat;
  /** Day that the file says it was made on. */
  readonly on: IsoDate;
}

/** How much the press takes on. */
interface PressLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly milliseconds: number;
}

const usualLimits: PressLimits = { atOnce: 2, waiting: 20, milliseconds: 30_000 };
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** Draws documents beside the gateway, each in a thread of its own with bounded time and memory: nobody waits for another's long list. */
export class Press {
  readonly #limits: PressLimits;
  readonly #turns: Turns;

  constructor(limits: Partial<PressLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
    this.#turns = new Turns(this.#limits);
  }

  /** @throws Unanswered `BUSY` when too many wait already, or when it took too long */
  print(job: PrintJob): Promise<Uint8Array> {
    return this.#turns.take(() => this.#draw(job));
  }

  #draw(job: PrintJob): Promise<Uint8Array> {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: memory,
    });
    return new Promise<Uint8Array>((done, fail) => {
      const late = setTimeout(() => {
        fail(new Unanswered('BUSY'));
        worker.terminate();
      }, this.#limits.milliseconds);
      worker.once('message', done);
      worker.once('error', fail);
      worker.once('exit', (code) => {
        clearTimeout(late);
        fail(new Error(`The press ended with ${code} and no document`));
      });
    });
  }
}
