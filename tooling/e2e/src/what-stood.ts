import type { BrowserContext, Page, Request } from 'playwright-core';

/** The pages that are open in this worker, and what each waits for from the gateway. */
const openPages = new Map<Page, Set<Request>>();

/** Follows a page until its visit ends, so that a failed test can tell what stood there. */
export function follow(page: Page, context: BrowserContext): void {
  const waiting = new Set<Request>();
  openPages.set(page, waiting);
  page.on('request', (request) => waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  context.on('close', () => openPages.delete(page));
}

/** The heading and what is announced; read by a script of its own, since a page that hangs answers no locator. */
const reading = `[...document.querySelectorAll('h1, [role=alert], [role=dialog] h2')]
  .map((part) => part.textContent.trim().slice(0, 120)).join(' · ')`;

async function tell([page, waiting]: [Page, ReadonlySet<Request>]): Promise<string> {
  const shown = page.evaluate(reading).catch((error: unknown) => String(error));
  const silent = new Promise((resolve) => setTimeout(() => resolve('(no answer from the page)'), 5000).unref());
  const asked = [...waiting].map((request) => `${request.method()} ${new URL(request.url()).pathname}`);
  return `${page.url()}: ${await Promise.race([shown, silent])}${asked.length > 0 ? ` (waits for ${asked.join(', ')})` : ''}`;
}

/** @returns where the open pages are, their headings and alerts, and what they wait for: one line */
export async function whatStood(): Promise<string> {
  return (await Promise.all([...openPages].map(tell))).join(' | ');
}
