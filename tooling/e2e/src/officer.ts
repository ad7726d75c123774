import { readFile } from 'node:fs/promises';
import type { IssuedPassword } from '@vuonlen/gateway';
import type { Locator, Page } from 'playwright-core';

/** A password that somebody in a journey chooses. */
export const chosenPassword = 'mot-cau-de-nho-cua-can-bo';

/**
 * Opens a drop-down by its keys: on a busy machine a button of the mouse comes up late, and where it does decides whether
 * the list stays. By mouse lists are opened in the journey of quick hands.
 */
export async function openList(field: Locator): Promise<Locator> {
  const list = field.page().getByRole('listbox').last();
  await field.click({ trial: true });
  await field.press('ArrowDown');
  await list.getByRole('option').first().waitFor();
  return list;
}

/** Chooses an option of a drop-down. */
export async function chooseFrom(field: Locator, option: string | RegExp): Promise<void> {
  const list = await openList(field);
  await list.getByRole('option', { name: option }).first().click();
  await list.waitFor({ state: 'detached' });
}

/** Chooses an option of a drop-down by its label. */
export async function choose(scope: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  await chooseFrom(scope.getByRole('combobox', { name: label }).first(), option);
}

/** Chooses the first pledge that can pay, for each part of a support that has none yet. */
export async function choosePledges(dialog: Locator): Promise<void> {
  for (const field of await dialog.getByRole('combobox', { name: /^Nguồn hỗ trợ/ }).all()) {
    if (((await field.textContent()) ?? '').trim().length > 1) continue;
    const list = await openList(field);
    await list.locator('[role=option]:not([aria-disabled=true])').first().click();
    await list.waitFor({ state: 'detached' });
  }
}

/** Signs in by the form. */
async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** First sign-in with a one-time password: the site asks for an own one, then shows the overview. */
export async function signInForTheFirstTime(page: Page, account: IssuedPassword): Promise<void> {
  await signIn(page, account.username, account.oneTimePassword);
  await page.getByLabel('Mật khẩu hiện tại').fill(account.oneTimePassword);
  await page.getByLabel('Mật khẩu mới', { exact: false }).first().fill(chosenPassword);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(chosenPassword);
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
}

/** Reads one figure of the overview, as `12/78 sổ`. */
export async function readFigure(page: Page, name: string): Promise<{ done: number; planned: number }> {
  await page.goto('/');
  const text = await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .textContent();
  const match = /([\d.]+)\/([\d.]+)/.exec(text ?? '');
  if (!match) throw new Error(`No figure in «${text}»`);
  const [done, planned] = [match[1], match[2]].map((digits) => Number(digits?.replaceAll('.', '')));
  return { done: done ?? Number.NaN, planned: planned ?? Number.NaN };
}

/** Opens a tab of a household's record; a tab that slid away under the finger is pressed again. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  await tab.click();
  const isOpen = page.getByRole('tab', { name, exact: true, selected: true }).waitFor({ timeout: 5_000 });
  await isOpen.catch(() => tab.click());
}

/** Presses the button that submits the open dialog. */
export async function submitDialog(page: Page, button: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
}

/** Takes a document by its button. @returns the name and the bytes of the file */
export async function takeDocument(
  page: Page,
  button: string,
  format: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Types into the search for a household of the open form. */
export async function searchHousehold(dialog: Locator, text: string): Promise<void> {
  const picker = dialog.getByRole('combobox', { name: 'Hộ', exact: true });
  await picker.click();
  await picker.fill(text);
}

/** Chooses a household of the open form, by its head. */
export async function pickHousehold(dialog: Locator, headName: string): Promise<void> {
  await searchHousehold(dialog, headName);
  await dialog
    .page()
    .getByRole('option', { name: new RegExp(`^${headName} `) })
    .first()
    .click();
}
