import axe from 'axe-core';
import type { Page } from 'playwright-core';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Comes to pass when nothing is on its way from one look to another any more; what turns for ever is not waited for. */
const rest = `Promise.all(document.getAnimations()
  .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished.catch(() => null))).then(() => null)`;

/** The screens have no frames: axe runs in the page itself, which takes it in once for each document. */
const judge = `axe.run(document, { runOnly: ${JSON.stringify(wcag22aa)}, resultTypes: ['violations'] }).then(
  ({ violations }) => violations.map(({ id, nodes }) => id + ': ' +
    nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`;

/** Accessibility violations of the page as short lines; empty when WCAG 2.2 AA finds nothing. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(rest);
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(judge);
}
