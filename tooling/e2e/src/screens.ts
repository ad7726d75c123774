import type { Page } from 'playwright-core';
import { attachmentScreens } from './attachment-screens.ts';
import { fundScreens } from './fund-screens.ts';
import { gridScreens } from './grid-screens.ts';
import { importScreens } from './import-screens.ts';
import { manyScreens } from './many-screens.ts';
import { planScreens } from './plan-screens.ts';
import { reportScreens } from './report-screens.ts';
import { userScreens } from './user-screens.ts';

/** A screen of the admin, and how one knows that it stands. */
export interface Screen {
  readonly name: string;
  /** Brings the page there; the person is signed in, unless `signedOut`. */
  readonly open: (page: Page) => Promise<void>;
  readonly signedOut?: boolean;
}

function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

function at(path: string, name: string | RegExp, ready: (page: Page) => Promise<void>): Screen['open'] {
  return async (page) => {
    await page.goto(path);
    await heading(page, name);
    await ready(page);
  };
}

/** The first household of the list: a row on a desk, a card on a phone. */
function firstHousehold(page: Page) {
  return page.locator('main a[href^="/households/"]:not([href$="/create"])').first();
}

/** Opens the record of the first household of the list, by its address: journeys go there by hand. */
async function openRecord(page: Page, tab: string): Promise<void> {
  await page.goto('/households');
  await page.goto(String(await firstHousehold(page).getAttribute('href')));
  await page.getByRole('tablist').waitFor();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
}

const tabs = [
  'Thành viên',
  'Phân loại',
  'Nhu cầu',
  'Hỗ trợ',
  'Học tập',
  'Chính sách chung',
  'Căn cứ và điều kiện còn thiếu',
  'Văn bản',
  'Diễn biến',
];

/** What the gateway says to who is signed in no more. */
const signedOut = { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] };

/** Every screen of the admin, and the dialog in which a support is assigned. */
export const everyScreen: readonly Screen[] = [
  {
    name: 'sign-in',
    signedOut: true,
    open: async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    },
  },
  {
    name: 'change-password',
    open: async (page) => {
      await page.goto('/change-password');
      await page.getByLabel('Nhập lại mật khẩu mới').waitFor();
    },
  },
  {
    name: 'overview',
    open: at('/', 'Tổng quan', (page) => page.getByText('Theo phường và biện pháp hỗ trợ').waitFor()),
  },
  {
    name: 'households',
    open: at('/households', 'Hộ gia đình', (page) => firstHousehold(page).waitFor()),
  },
  {
    name: 'saved-filters',
    open: async (page) => {
      await page.goto('/households');
      await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
      await page.getByRole('dialog', { name: 'Bộ lọc đã lưu' }).waitFor();
    },
  },
  {
    name: 'search',
    open: async (page) => {
      await page.goto('/households');
      await page.getByRole('button', { name: 'Tìm nhanh (Ctrl+K)' }).click();
      await page.getByRole('combobox', { name: /^Tìm hộ/ }).fill('quy');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'session-dialog',
    open: async (page) => {
      await page.goto('/households');
      await firstHousehold(page).waitFor();
      await page.route('**/graphql', (route) => route.fulfill({ status: 200, json: signedOut }));
      try {
        await page
          .getByRole('textbox', { name: /^Tìm theo/ })
          .or(page.getByRole('searchbox'))
          .first()
          .fill('a');
        await page.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' }).waitFor();
      } finally {
        await page.unroute('**/graphql');
      }
    },
  },
  {
    name: 'record-print',
    open: async (page) => {
      await openRecord(page, 'Thành viên');
      await page.getByRole('link', { name: 'In hồ sơ' }).click();
      await page.getByRole('link', { name: 'Về hồ sơ' }).waitFor();
    },
  },
  {
    name: 'registration',
    open: at('/households/create', 'Thêm hộ', (page) => page.getByLabel('Tổ dân phố').waitFor()),
  },
  ...tabs.map((tab, index) => ({ name: `record-${index + 1}`, open: (page: Page) => openRecord(page, tab) })),
  {
    name: 'assign-dialog',
    open: async (page) => {
      await openRecord(page, 'Hỗ trợ');
      await page.getByRole('tabpanel').getByRole('button', { name: 'Bố trí hỗ trợ', exact: true }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Biện pháp hỗ trợ' }).waitFor();
    },
  },
  {
    name: 'proposals',
    open: at('/proposals', 'Phương án, thẩm định', (page) => page.getByRole('combobox', { name: 'Phường' }).waitFor()),
  },
  ...manyScreens,
  ...importScreens,
  {
    name: 'reviews',
    open: at('/reviews', 'Rà soát', (page) => page.locator('[data-row]').first().waitFor()),
  },
  {
    name: 'review',
    open: async (page) => {
      await page.goto('/reviews');
      await page.locator('[data-row]').first().click();
      await page.getByRole('button', { name: 'Ghi họp dân, niêm yết' }).waitFor();
    },
  },
  {
    name: 'to-review',
    open: at('/reviews?view=waiting', 'Rà soát', (page) =>
      page
        .getByRole('button', { name: /^Ghi kết quả rà soát hộ/ })
        .first()
        .waitFor(),
    ),
  },
  {
    name: 'policies',
    open: at('/policies', 'Chính sách chung', (page) => page.getByText('Chưa ghi chính sách nào').waitFor()),
  },
  {
    name: 'policy-dialog',
    open: async (page) => {
      await page.goto('/policies');
      await page.getByRole('button', { name: 'Ghi chính sách', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Hết hạn từ ngày').waitFor();
    },
  },
  {
    name: 'loans',
    open: at('/loans', 'Vay vốn', (page) => page.getByText('Chưa ghi khoản vay nào').waitFor()),
  },
  {
    name: 'loan-dialog',
    open: async (page) => {
      await page.goto('/loans');
      await page.getByRole('button', { name: 'Ghi khoản vay', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Số tiền vay').waitFor();
    },
  },
  {
    name: 'bank-reports',
    open: at('/bank-reports', 'Vay vốn', (page) => page.getByRole('table').first().waitFor()),
  },
  ...reportScreens,
  {
    name: 'disbursements',
    open: at('/disbursements', 'Chi hỗ trợ', (page) => page.getByText('Chưa có đợt chi nào').waitFor()),
  },
  ...attachmentScreens,
  ...fundScreens,
  {
    name: 'duties',
    open: at('/duties', 'Nhiệm vụ', (page) => page.getByRole('article').first().waitFor()),
  },
  {
    name: 'calendar',
    open: at('/calendar', 'Lịch', (page) => page.getByRole('heading', { name: 'Năm 2024' }).waitFor()),
  },
  {
    name: 'calendar-month',
    open: at('/calendar?view=month&day=2024-07-05', 'Lịch', (page) =>
      page.getByRole('heading', { name: 'Tháng 7/2024' }).waitFor(),
    ),
  },
  ...gridScreens,
  {
    name: 'responsibilities',
    open: at('/responsibilities', 'Phân công trách nhiệm', (page) => page.getByText('Chủ trì').first().waitFor()),
  },
  {
    name: 'follow-up',
    open: at('/follow-up', 'Theo dõi sau thoát', (page) => page.getByText('Chưa có hộ nào thoát cận nghèo').waitFor()),
  },
  {
    name: 'places',
    open: at('/places?on=2025-07-01', 'Địa bàn', (page) => page.getByRole('article').first().waitFor()),
  },
  {
    name: 'handovers',
    open: at('/places?view=handovers', 'Địa bàn', (page) => page.getByText('Chưa bàn giao hồ sơ hộ nào').waitFor()),
  },
  {
    name: 'agencies',
    open: at('/agencies?on=2025-07-01', 'Cơ quan, đơn vị', (page) => page.getByRole('article').first().waitFor()),
  },
  {
    name: 'open-commitments',
    open: at('/agencies?view=open&on=2025-07-01', 'Cơ quan, đơn vị', (page) =>
      page.getByRole('article').first().waitFor(),
    ),
  },
  {
    name: 'succession-dialog',
    open: async (page) => {
      await page.goto('/places?on=2025-07-01&show=ended');
      await page
        .getByRole('button', { name: /^Ghi nơi kế tục: / })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Phạm vi kế tục' }).waitFor();
    },
  },
  {
    name: 'audit',
    open: at('/audit', 'Nhật ký', (page) =>
      page.getByRole('button', { name: 'Kiểm tra các lượt ghi đang xem' }).waitFor(),
    ),
  },
  ...planScreens,
  ...userScreens,
];
