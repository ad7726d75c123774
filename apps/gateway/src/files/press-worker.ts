import { parentPort, workerData } from 'node:worker_threads';
import { renderDocx, renderHtml, renderPdf } from '@vuonlen/documents/render';
import type { PrintJob } from './press.ts';

async function print({ document, format, on }: PrintJob): Promise<Uint8Array> {
  if (format === 'html') return new TextEncoder().encode(renderHtml(document));
  return format === 'pdf' ? renderPdf(document, on) : renderDocx(document, on);
}

// A copy of its own: what a buffer is cut from is not ours to hand over.
parentPort?.postMessage(new Uint8Array(await print(workerData as PrintJob)));
