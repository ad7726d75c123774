import chromium from '@sparticuz/chromium';

/** Unpacks the browser once, before any worker starts it: one that is still being written cannot be run. */
export default async function unpackBrowser(): Promise<void> {
  await chromium.executablePath();
}
