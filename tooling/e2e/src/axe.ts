import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Comes to pass when nothing is on its way from one look to another any more; what turns for ever is not waited for. */
const rest = `Promise.all(document.getAnimations()
  .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished.catch(() => null))).then(() => null)`;

/** Accessibility violations of the page as short lines; empty when WCAG 2.2 AA finds nothing. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(rest);
  const result = await new AxeBuilder({ page }).withTags(wcag22aa).analyze();
  return result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
