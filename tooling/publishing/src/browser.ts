import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** What a page said, and what went wrong in it. */
export interface PageRun {
  readonly answer: unknown;
  /** Errors of the page, and everything that its content security policy refused. */
  readonly faults: readonly string[];
}

const address = 'http://consumer.test';
const policy = "default-src 'none'; script-src 'self'";
const page =
  '<!doctype html><meta charset="utf-8"><title>consumer</title><script type="module" src="/app.js"></script>';

/**
 * Runs a bundle in the headless Chromium that comes from npm, under a policy that allows no `eval` and no request.
 *
 * @param code an ES module that sets `document.title` to its answer as JSON
 */
export async function runInBrowser(code: string): Promise<PageRun> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((argument) => argument !== '--single-process'), '--disable-quic', '--no-first-run'],
    headless: true,
  });
  try {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.addInitScript(
      "addEventListener('securitypolicyviolation', (refusal) => console.error('refused:', refusal.blockedURI));",
    );
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await tab.route('**/*', (route) => {
      const isApp = route.request().url() === `${address}/app.js`;
      return route.fulfill({
        contentType: isApp ? 'text/javascript' : 'text/html',
        headers: { 'content-security-policy': policy },
        body: isApp ? code : page,
      });
    });
    await tab.goto(`${address}/`);
    await tab.waitForFunction("document.title !== 'consumer'", undefined, { timeout: 10_000 }).catch(() => {});
    const title = await tab.title();
    return { answer: title === 'consumer' ? null : JSON.parse(title), faults };
  } finally {
    await browser.close();
  }
}
