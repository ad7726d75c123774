import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photograph, type Visit } from '../browser.ts';
import { act, ask } from '../held-answers.ts';
import { choose, submitDialog } from '../officer.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let office: Visit;
let other: Visit;
beforeAll(async () => {
  site = await openSite();
  office = await site.person('COMMITTEE_OFFICER');
  other = await site.person('COMMITTEE_OFFICER');
});
afterAll(async () => {
  await site?.close();
});

const dialog = (page: Page) => page.getByRole('dialog');

interface Duty {
  readonly duty: { readonly id: string; readonly text: { readonly vi: string } };
  readonly agency: { readonly id: string; readonly name: { readonly vi: string } };
  readonly nextDay: { readonly due: { readonly on: string } } | null;
  readonly state: string;
}

describe('a duty that a colleague has done meanwhile', () => {
  /** A duty that is still to do, on the screen of the officer. */
  async function openOne(isMeant: (duty: Duty) => boolean): Promise<Duty> {
    await office.page.goto('/duties');
    await office.page.getByRole('article').first().waitFor();
    const { duties } = await ask<{ duties: Duty[] }>(site, office, 'Duties', { where: {} });
    const duty = duties.find((one) => one.state !== 'DONE' && isMeant(one));
    if (!duty) throw new Error('No such duty.');
    return duty;
  }

  const cardOf = ({ duty, agency }: Duty) =>
    office.page.locator('article').filter({ hasText: duty.text.vi }).filter({ hasText: agency.name.vi }).first();
  const openForm = async (duty: Duty, note: string): Promise<void> => {
    const { page } = office;
    await cardOf(duty)
      .getByRole('button', { name: /^Cập nhật tiến độ/ })
      .click();
    await choose(dialog(page), 'Tiến độ', 'Đang thực hiện');
    await dialog(page).getByLabel('Nội dung').fill(note);
  };
  const finish = ({ duty, agency, nextDay }: Duty) =>
    act(site, other, 'RecordDutyProgress', {
      ...{ duty: duty.id, agency: agency.id, dueOn: nextDay?.due.on ?? null },
      ...{ state: 'DONE', idempotencyKey: randomUUID() },
    });

  it('leaves the open form with what was typed', async () => {
    const { page } = office;
    const duty = await openOne(({ nextDay }) => nextDay === null);
    await openForm(duty, 'Đang gõ dở');
    await finish(duty);
    await cardOf(duty).waitFor({ state: 'detached' });
    expect(await dialog(page).count()).toBe(1);
    expect(await dialog(page).getByLabel('Nội dung').inputValue()).toBe('Đang gõ dở');
    await photograph(page, 'late-duty');
  });

  it('is told of for the day that the form was opened for', async () => {
    const { page } = office;
    await site.workOn('2025-02-03');
    const duty = await openOne(({ nextDay }) => nextDay?.due.on === '2024-07-05');
    await openForm(duty, 'Cho ngày đã mở');
    await finish(duty);
    await cardOf(duty).getByText('05/01/2025').waitFor({ state: 'attached' });
    const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('Cho ngày đã mở'));
    await submitDialog(page, 'Cập nhật tiến độ');
    expect((await sent).postDataJSON().variables.input.dueOn).toBe('2024-07-05');
  });
});
