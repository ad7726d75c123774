import { mkdirSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { follow } from './what-stood.ts';

/** The window sizes that a person of the committee uses: an office screen and a phone in a doorway. */
export const screens = {
  desktop: { width: 1366, height: 860 },
  phone: { width: 390, height: 844 },
} as const;
export type ScreenSize = keyof typeof screens;

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses that left the origin, and errors of the page: both must stay empty. */
  readonly strayRequests: string[];
  readonly pageErrors: string[];
}

/**
 * Without a graphics card that software plays: it took a third of the processor's time of a journey. Letters are as wide as
 * they are on paper.
 */
const settings = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--font-render-hinting=none',
];

/** Starts the headless Chromium that comes from npm; `more` is for who drives it from outside. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...settings, '--disable-quic', '--no-first-run', ...more],
    headless: true,
  });
}

/** Opens a fresh session (no cookie of another visit) on the site. */
export async function visit(
  browser: Browser,
  url: string,
  { size = 'desktop', scheme = 'light' }: { size?: ScreenSize; scheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const phone = size === 'phone';
  const context = await browser.newContext({
    baseURL: url,
    viewport: screens[size],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: scheme,
    isMobile: phone,
    hasTouch: phone,
    reducedMotion: 'reduce',
  });
  // As long as a document takes that is drawn beside everything else that the machine does.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !address.startsWith('data:') && !address.startsWith('blob:')) {
      strayRequests.push(address);
    }
  });
  page.on('pageerror', (error) => pageErrors.push(String(error)));
  follow(page, context);
  return { context, page, strayRequests, pageErrors };
}

/** Keeps a picture of the page for a person to look at: none on a machine on which nobody looks. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (process.env.CI !== undefined) return;
  const folder = new URL('../../../.reports/screenshots/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, animations: 'disabled', timeout: 60_000 });
}

/** Prints the page as a file for a person to look at, on the paper that it asks for; answers the sizes of its sheets in mm. */
export async function printOut(page: Page, name: string): Promise<readonly string[]> {
  const folder = new URL('../../../.reports/paper/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const path = new URL(`${name}.pdf`, folder).pathname;
  const file = await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const sheets = file.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return [...sheets].map(([, width, height]) => `${millimetres(width)}×${millimetres(height)}`);
}
