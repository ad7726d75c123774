import type { Page } from 'playwright-core';
import type { WordFile } from './word-file.ts';

/** A table of the screen, row by row: the ward and its nine figures. */
export async function formOnScreen(page: Page, unit: string): Promise<readonly (readonly string[])[]> {
  const rows = page
    .getByRole('table', { name: unit, exact: true })
    .locator('tr')
    .filter({ has: page.locator('td') });
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map((row) => row.locator('th[scope=row], td').allTextContents()));
}

/** The same of the paper, below the row that says what is counted. */
export function formOnPaper({ tables }: WordFile, unit: string): readonly (readonly string[])[] {
  const table = tables.find(([first]) => first?.[2]?.startsWith('Hộ cận nghèo đầu kỳ')) ?? [];
  const begin = table.findIndex(([text]) => text === unit) + 1;
  const end = table.findIndex((row, at) => at > begin && row.length === 1);
  return table.slice(begin, end === -1 ? undefined : end).map((row) => row.slice(1));
}
