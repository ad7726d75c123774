import { parentPort, workerData } from 'node:worker_threads';
import type { Cell } from '@vuonlen/spreadsheets';
import { type TableHead, writeTable } from './write-table.ts';

const rows: (readonly Cell[])[] = [];

// Holds the rows until the last has come, writes one file and ends.
parentPort?.on('message', async (page: readonly (readonly Cell[])[] | null) => {
  if (page !== null) return void rows.push(...page);
  // A copy of its own: what a buffer is cut from is not ours to hand over.
  parentPort?.postMessage(new Uint8Array(await writeTable(workerData as TableHead, rows)));
  parentPort?.close();
});
