import { otherWard, ownWard } from '../readers.ts';
import { agencyId, type Doer, dutyId, type Office, setDay, step } from './office.ts';

const late = { effectiveOn: '2024-06-14', reason: 'Nhập bổ sung' };

async function work(body: Doer, duty: string, progress: object): Promise<void> {
  const told = { duty: dutyId(duty), note: 'Ghi chú về tiến độ', evidence: '05/BC', ...late, ...progress };
  await body('recordDutyProgress', told, 'progress { id }');
  const person = { duty: dutyId(duty), fullName: 'Trần Thị Sổ', jobTitle: 'Cán bộ', ...late };
  const left = await body('assignPersonToDuty', person, 'person { id version }');
  await body('endDutyAssignment', { ...step('id', left.person), reason: 'Chuyển công tác' }, 'person { id }');
  await body('assignPersonToDuty', { duty: dutyId(duty), fullName: 'Lê Văn Kế' }, 'person { id }');
}

/** Progress, people and their leaving, of the bank and of two wards. */
export async function addDutyWork({ bank, ward }: Office): Promise<void> {
  await work(bank, 'iv-8-4-report', { state: 'DONE', percent: 100, dueOn: '2024-07-05' });
  for (const slug of [ownWard, otherWard]) {
    await work(ward(slug), 'iv-12-2-check-use', { state: 'IN_PROGRESS', percent: 40 });
  }
}

/** Difficulties about a duty and about a household; some went all the way, some wait. */
export async function addDifficulties(
  { bank, officer, ward }: Office,
  of: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const answer = 'difficulty { id version }';
  await bank('raiseDifficulty', { duty: dutyId('iv-8-1-lend'), content: 'Thiếu vốn' }, answer);
  for (const [slug, households] of of) {
    for (const household of households) {
      const about = { household, duty: dutyId('iv-12-2-check-use'), content: 'Hộ ốm đau kéo dài' };
      await ward(slug)('raiseDifficulty', about, answer);
      const raised = await ward(slug)('raiseDifficulty', { ...about, ...late }, answer);
      const forward = { ...step('id', raised.difficulty), note: 'Hộ cần hỗ trợ', document: '9/CV' };
      const forwarded = await officer('forwardDifficulty', forward, answer);
      const reply = { ...step('id', forwarded.difficulty), note: 'Đã bố trí', document: '10/CV' };
      await officer('answerDifficulty', reply, answer);
    }
  }
}

/** A report of the bank, submitted when its period is over; the next one and a correction of the first, begun. */
export async function addBankReports(office: Office): Promise<void> {
  const { bank } = office;
  const first = { dueOn: '2024-07-05', lender: agencyId('social-policy-bank'), reason: 'Kỳ đầu' };
  const { report } = await bank('createBankReport', first, 'report { id version }');
  await setDay(office, '2024-07-05');
  await bank('submitBankReport', { ...step('id', report), document: '05/BC-NHCS' }, 'report { id }');
  await setDay(office, '2025-01-05');
  await bank('createBankReport', { dueOn: '2025-01-05' }, 'report { id }');
  const correction = { dueOn: '2024-07-05', reason: 'Ghi bổ sung' };
  await bank('createBankReport', correction, 'report { id }');
  await setDay(office);
}

/** The leader decides how a doubtful place of the plan is read. */
export async function addRuling({ leader }: Office): Promise<void> {
  const ruling = { code: 'large-balance', reading: 'one-book', basis: 'Thông báo 12/TB-BCĐ' };
  await leader('ruleAmbiguity', { ...ruling, reason: 'Nhập bổ sung', ruledOn: '2024-06-14' }, 'ruling { reading }');
}
