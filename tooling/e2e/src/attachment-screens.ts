import type { Page } from 'playwright-core';
import { smallPdf } from './small-files.ts';

/** Opens the documents of the first household of the list, with a file among them. */
async function openDocuments(page: Page): Promise<void> {
  await page.goto('/households');
  await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
  await page.getByRole('tab', { name: 'Văn bản', exact: true }).click();
  const file = { name: 'Đơn đề nghị hỗ trợ.pdf', mimeType: 'application/pdf', buffer: smallPdf('Đơn') };
  await page.locator('input[type=file][multiple]').setInputFiles(file);
  await page.getByRole('button', { name: `Gỡ tài liệu ${file.name}` }).waitFor();
}

/** The documents of a household, and how a file is removed. */
export const attachmentScreens = [
  { name: 'household-documents', open: openDocuments },
  {
    name: 'attachment-removal',
    open: async (page: Page): Promise<void> => {
      await openDocuments(page);
      await page
        .getByRole('button', { name: /^Gỡ tài liệu / })
        .first()
        .click();
      await page.getByRole('dialog', { name: 'Gỡ tài liệu' }).getByLabel('Lý do').waitFor();
    },
  },
] as const;
