import { createServer } from 'node:net';
import lighthouse, { type Flags, snapshot } from 'lighthouse';
import type { Browser } from 'playwright-core';
import puppeteer, { type Browser as Driven } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type Site } from './site.ts';

/** Screens by their addresses, as somebody who is signed in opens them. */
const addresses = [
  '/',
  '/households',
  '/households/create',
  '/reviews',
  '/proposals',
  '/assignments',
  '/sources',
  '/disbursements',
  '/policies',
  '/loans',
  '/follow-up',
  '/responsibilities',
  '/duties',
  '/calendar',
  '/places',
  '/agencies',
  '/plan',
  '/users',
  '/audit',
];

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

let site: Site;
let browser: Browser;
let driven: Driven;
let port: number;
let cookie: string;

beforeAll(async () => {
  site = await openSite();
  port = await freePort();
  browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  driven = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const { context } = await site.person('ADMINISTRATOR');
  cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
});
afterAll(async () => {
  await driven?.disconnect();
  await browser?.close();
  await site?.close();
});

/** The stream of events never ends, so that the network is never quiet: what a screen shows stands long before that. */
const patience = { maxWaitForLoad: 8_000, maxWaitForFcp: 90_000 };

async function audit(path: string, flags: Flags, signedIn: boolean) {
  const extraHeaders = signedIn ? { Cookie: cookie } : {};
  const result = await lighthouse(`${site.url}${path}`, {
    port,
    output: 'json',
    logLevel: 'error',
    extraHeaders,
    ...patience,
    ...flags,
  });
  if (!result) throw new Error(`No report of ${path}`);
  return result.lhr;
}

/** Judges a screen of a phone as it stands once it has all that it asked for; only the stream of events is still open. */
async function judge(path: string) {
  const page = await driven.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  await page.setExtraHTTPHeaders({ Cookie: cookie });
  await page.goto(`${site.url}${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('h1:not(.skeleton h1)');
  await page.waitForNetworkIdle({ concurrency: 1, idleTime: 500 });
  const flags: Flags = { onlyCategories: ['accessibility'], screenEmulation: { disabled: true }, logLevel: 'error' };
  const result = await snapshot(page, { flags });
  await page.close();
  if (!result) throw new Error(`No report of ${path}`);
  return result.lhr;
}

describe('Lighthouse', () => {
  it.each(addresses)('gives the whole mark for accessibility: %s', async (path) => {
    const report = await judge(path);
    const failed = Object.values(report.audits).filter(({ score }) => score !== null && score < 1);
    expect(failed.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
    expect(report.categories.accessibility?.score).toBe(1);
    expect(report.finalDisplayedUrl).toBe(`${site.url}${path}`);
  });

  /**
   * By Lighthouse's simulation, and on a network and a processor that are really slowed down: the simulation reckons from
   * what it saw at full speed, and tells 0.65 s or 2.2 s of the same page, by whether its scripts came before its first paint.
   */
  it.each([
    ['simulated', 'simulate'],
    ['slowed down', 'devtools'],
  ] as const)(
    'tells when the largest part is painted on a phone that is %s, and which it is',
    async (phone, method) => {
      const lines: string[] = [];
      for (const [path, signedIn] of [
        ['/', false],
        ['/', true],
        ['/households', true],
      ] as const) {
        const flags: Flags = { onlyCategories: ['performance'], throttlingMethod: method };
        const { audits } = await audit(path, flags, signedIn);
        const seconds = (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000;
        expect(seconds).toBeGreaterThan(0);
        const breakdown = JSON.stringify(audits['lcp-breakdown-insight']?.details ?? null);
        const largest = /"nodeLabel":"([^"]*)"/.exec(breakdown)?.[1] ?? 'no longer there';
        lines.push(`${signedIn ? path : 'sign-in'} ${seconds.toFixed(2)} s (${largest})`);
      }
      process.stdout.write(`Largest contentful paint, phone ${phone} (aim 1.2 s): ${lines.join(', ')}\n`);
    },
  );
});
