import type { ServerResponse } from 'node:http';

/** Whether the database answers and carries the schema of this code. */
export type Readiness = () => Promise<boolean>;

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

export function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Ready means: a request would be served. A gateway that is closing is not. */
export async function answerReadiness(response: ServerResponse, isReady: Readiness): Promise<void> {
  const ready = await isReady().catch(() => false);
  answerText(response, ready ? 200 : 503, ready ? 'ready' : 'not ready');
}
