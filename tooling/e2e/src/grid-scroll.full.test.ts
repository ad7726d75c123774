import { randomUUID } from 'node:crypto';
import { insertHousehold } from '@vuonlen/database/households';
import type { Writers } from '@vuonlen/database/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGrid, press, tabToGrid } from './grid-officer.ts';
import { openSite, type Site } from './site.ts';

const households = 10_000;
const patience = 600_000;

/** Households beside those of the demo, of which only what the grid shows is invented. */
async function addHouseholds(writers: Writers, committee: string, count: number): Promise<void> {
  const recordedAt = new Date('2024-01-02T02:00:00Z');
  await writers.transaction().execute(async (trx) => {
    for (let number = 1; number <= count; number += 1) {
      await insertHousehold(trx, {
        ...{ committee, id: randomUUID(), code: `HD-${number}`, headName: 'Trần Thị Thử', place: 'phu-luong-2024' },
        ...{ residentialGroup: null, address: null, class: 'NEAR_POOR', standard: 'CITY', demo: true, recordedAt },
        ...{ housingDilapidated: false, housingWorks: 'NONE', housingWorksYear: 2024, inHardship: number % 2 === 0 },
      });
    }
  });
}

/** Loads page after page until every household is there. */
async function loadAll(page: Page): Promise<void> {
  const shown = `document.querySelector('[data-body]').clientHeight / 52`;
  await expect
    .poll(
      async () => {
        await page.evaluate(`{ const g = document.querySelector('[role=grid]'); g.scrollTop = g.scrollHeight; }`);
        return page.evaluate(shown);
      },
      { timeout: patience / 2, interval: 200 },
    )
    .toBe(households);
}

/** A task of the page as the browser traces it, in microseconds: how long it stood, and what of that was its own work. */
interface Task {
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

interface Longest {
  /** Milliseconds on the clock: on a busy machine the page waits for its turn meanwhile. */
  readonly clock: number;
  /** Milliseconds of the processor. */
  readonly work: number;
}

/** The longest tasks of the page while something is done, by the clock and by their own work. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<Longest> {
  const cdp = await page.context().newCDPSession(page);
  const events: Task[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Task[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  await work();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const pages = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ ph, pid, tid }) => ph === 'X' && pages.has(`${pid} ${tid}`));
  const longest = (of: (task: Task) => number | undefined) =>
    tasks.reduce((most, task) => Math.max(most, of(task) ?? 0), 0) / 1000;
  return { clock: longest(({ dur }) => dur), work: longest(({ tdur }) => tdur) };
}

let site: Site;
beforeAll(async () => {
  site = await openSite('PRODUCTION', {}, (writers, committee) => addHouseholds(writers, committee, households - 84));
}, patience);
afterAll(() => site?.close());

it(
  'ten thousand households scroll; the longest task is told, and only rows in sight are drawn',
  async () => {
    const { page, pageErrors } = await site.person('COMMITTEE_OFFICER');
    await openGrid(page);
    await loadAll(page);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(households + 1));
    const byWheel = await longestTask(page, async () => {
      await page.getByRole('grid').hover();
      for (let turn = 0; turn < 200; turn += 1) await page.mouse.wheel(0, turn < 100 ? -900 : 900);
    });
    await tabToGrid(page);
    const byKeys = await longestTask(page, async () => {
      await press(page, 'Control+Home');
      await press(page, 'PageDown', 60);
      await press(page, 'Control+End');
    });
    expect(await page.evaluate(`document.activeElement.getAttribute('data-row')`)).toBe(String(households - 1));
    expect(await page.locator('[data-line]').count()).toBeLessThan(60);
    const told = ({ clock, work }: Longest) => `${Math.round(work)} ms of work (${Math.round(clock)} ms by the clock)`;
    console.info(`longest task: ${told(byWheel)} by wheel, ${told(byKeys)} by keys (aim: 100 ms)`);
    expect(Math.min(byWheel.work, byKeys.work)).toBeGreaterThan(0);
    expect(pageErrors).toEqual([]);
  },
  patience,
);
