import { parentPort, workerData } from 'node:worker_threads';
import { readSpreadsheet } from '@vuonlen/spreadsheets';

// Reads one file and ends. What is hostile costs this thread its memory or its time, and the gateway nothing.
parentPort?.postMessage(await readSpreadsheet(workerData as Uint8Array));
