import { Worker } from 'node:worker_threads';
import type { Reading, ReadingNote } from '@vuonlen/plan/kernel';
import type { Sheet, SpreadsheetErrorCode } from '@vuonlen/spreadsheets';

/** Why a file was not read: what the reader says of it, or what reading it cost. */
export type FileErrorCode = SpreadsheetErrorCode | 'TOO_MUCH_MEMORY' | 'TOO_SLOW';

export type FileReading = Reading<readonly Sheet[], FileErrorCode>;

/** What reading one file may cost. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Mebibytes of the thread's heap. */
  readonly memory: number;
}

/** Ten thousand rows of thirty columns take two seconds and a hundred mebibytes. */
const usualReadingLimits: ReadingLimits = { milliseconds: 30_000, memory: 512 };

const costly: Readonly<Record<'TOO_MUCH_MEMORY' | 'TOO_SLOW', ReadingNote<FileErrorCode>['text']>> = {
  TOO_MUCH_MEMORY: {
    vi: 'Tệp cần quá nhiều bộ nhớ để đọc: đề nghị chia thành nhiều tệp nhỏ hơn.',
    en: 'The file takes too much memory to read: please split it.',
  },
  TOO_SLOW: {
    vi: 'Tệp đọc quá lâu: đề nghị chia thành nhiều tệp nhỏ hơn.',
    en: 'The file takes too long to read: please split it.',
  },
};

function tooCostly(code: keyof typeof costly): FileReading {
  return { ok: false, error: { code, text: costly[code] } };
}

/**
 * Reads a file in a thread of its own, with a heap and a time of its own: the gateway goes on answering meanwhile, and
 * survives whatever the file does to its reader.
 */
export function readInWorker(bytes: Uint8Array, limits: ReadingLimits = usualReadingLimits): Promise<FileReading> {
  const worker = new Worker(new URL('./spreadsheet-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise<FileReading>((done, fail) => {
    const late = setTimeout(() => {
      done(tooCostly('TOO_SLOW'));
      void worker.terminate();
    }, limits.milliseconds);
    worker.once('message', (reading: FileReading) => done(reading));
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') done(tooCostly('TOO_MUCH_MEMORY'));
      else fail(error);
    });
    worker.once('exit', () => {
      clearTimeout(late);
      fail(new Error('The reader of files ended without an answer.'));
    });
  });
}
