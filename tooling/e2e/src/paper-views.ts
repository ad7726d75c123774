import type { Page } from 'playwright-core';
import { choose, submitDialog } from './officer.ts';

/** A screen that goes on paper. */
export interface PaperView {
  readonly name: string;
  readonly by: 'OFFICER' | 'BANK';
  readonly open: (page: Page) => Promise<void>;
  /** What stands at the head of the paper. */
  readonly title: string | RegExp;
  readonly paper: 'A4' | 'A3 landscape';
  /** Width between the margins, in millimetres. */
  readonly width: number;
  /** Who signs. */
  readonly signers: readonly string[];
  /** That what it says is not final. */
  readonly mark?: string;
}

/** A batch of savings books of one ward, as an officer makes it. */
async function openSignedList(page: Page): Promise<void> {
  await page.goto('/disbursements');
  await page.getByRole('button', { name: 'Lập đợt chi', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Biện pháp hỗ trợ', 'Tặng sổ tiết kiệm');
  await choose(dialog, 'Phường', 'Đồng Mai');
  await submitDialog(page, 'Xem trước');
  await dialog.getByRole('button', { name: /^Lập đợt chi \d+ khoản$/ }).click();
  await page.getByRole('table', { name: 'Danh sách ký nhận' }).waitFor();
}

async function openBankReport(page: Page): Promise<void> {
  await page.goto('/bank-reports');
  await page
    .getByRole('button', { name: /^Lập báo cáo ngày/ })
    .first()
    .click();
  await submitDialog(page, 'Lập báo cáo');
  await page.getByRole('table', { name: 'Số liệu báo cáo' }).waitFor();
}

/** The ledger of a fund that every office knows. */
async function openLedger(page: Page): Promise<void> {
  await page.goto('/sources?view=sources');
  await page.getByRole('link', { name: 'Quỹ Vì người nghèo quận', exact: true }).first().click();
  await page.getByRole('table', { name: 'Sổ theo dõi nguồn' }).locator('tbody tr').first().waitFor();
}

/** Every screen that goes on paper; the wide one comes between, for its paper must stay its own. */
export const paperViews: readonly PaperView[] = [
  {
    name: 'signed-list',
    by: 'OFFICER',
    open: openSignedList,
    title: 'Danh sách ký nhận',
    paper: 'A4',
    width: 180,
    signers: ['Người lập', 'Người duyệt'],
  },
  {
    name: 'ledger',
    by: 'OFFICER',
    open: openLedger,
    title: 'Sổ theo dõi nguồn',
    paper: 'A4',
    width: 180,
    signers: ['Người theo dõi nguồn'],
  },
  {
    name: 'responsibilities',
    by: 'OFFICER',
    open: async (page) => {
      await page.goto('/responsibilities');
      await page.getByText('Chủ trì').first().waitFor();
    },
    title: 'Phân công trách nhiệm',
    paper: 'A3 landscape',
    width: 396,
    signers: [],
  },
  {
    name: 'rights',
    by: 'OFFICER',
    open: async (page) => {
      await page.goto('/users?view=rights');
      await page.getByText('Thêm hộ', { exact: true }).waitFor();
    },
    title: 'Quyền theo vai trò',
    paper: 'A4',
    width: 180,
    signers: [],
  },
  {
    name: 'household-record',
    by: 'OFFICER',
    open: async (page) => {
      await page.goto('/households');
      await page.locator('main a[href^="/households/"]:not([href$="/create"])').first().click();
      await page.getByRole('link', { name: 'In hồ sơ' }).click();
      await page.getByRole('link', { name: 'Về hồ sơ' }).waitFor();
    },
    title: /^Hồ sơ hộ /,
    paper: 'A4',
    width: 165,
    signers: [],
  },
  {
    name: 'bank-report',
    by: 'BANK',
    open: openBankReport,
    title: 'Báo cáo kết quả cho vay, thu nợ',
    paper: 'A4',
    width: 165,
    signers: ['Người lập biểu', 'Thủ trưởng đơn vị'],
    mark: 'DỰ THẢO - Chưa nộp, số liệu được tính lại khi nộp',
  },
];
