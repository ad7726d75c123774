import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Accessibility violations of the page as short lines; empty when WCAG 2.2 AA finds nothing. */
export async function findViolations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(wcag22aa).analyze();
  return result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
