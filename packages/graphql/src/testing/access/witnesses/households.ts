import { toGlobalId } from '../../../kernel/index.ts';
import { type Answer, agencyId, dutyId, type Office, step } from './office.ts';

const head = { fullName: 'Nguyễn Thị Chứng', relation: 'HEAD', birthYear: 1970, ethnicGroup: 'Kinh' };

const pupil = {
  fullName: 'Nguyễn Văn Nhân',
  relation: 'CHILD',
  sex: 'MALE',
  birthDate: '2014-03-02',
  ethnicGroup: 'Mường',
  schoolLevel: 'GENERAL_EDUCATION',
  grade: 4,
  inSchool: true,
};

let citizens = 0;

/** Invented: no province has the code 999. */
function citizenNumber(): string {
  citizens += 1;
  return `999${String(citizens).padStart(9, '0')}`;
}

/** Everything is known of it. */
const known = (slug: string) => ({
  place: toGlobalId('Place', slug),
  class: 'NEAR_POOR',
  standard: 'CITY',
  classifiedOn: '2024-01-01',
  decisionNumber: '7/QĐ-UBND',
  housingWorks: 'NONE',
  housingDilapidated: false,
  inHardship: true,
  address: 'Số 1',
  residentialGroup: '1',
  members: [{ ...head, citizenNumber: citizenNumber() }, pupil],
});

const review = {
  reviewedOn: '2024-06-01',
  kind: 'MONTHLY',
  b1: 160,
  b2: 10,
  causes: ['ILLNESS'],
  deprivations: ['HEALTH_INSURANCE'],
  note: 'Ghi chú về sức khỏe',
};

/** A household of which everything is known, reviewed and in need; with the id of its pupil. */
export async function addHousehold(
  { officer }: Office,
  slug: string,
  more: object = {},
): Promise<{ id: string; pupil: string }> {
  const input = { ...known(slug), ...more };
  const { household } = await officer('createHousehold', input, 'household { id members { id relation } }');
  const { id, members } = household;
  await officer(
    'recordReview',
    { household: id, ...review, reviewedOn: '2024-05-02', kind: 'MONTHLY' },
    'review { id }',
  );
  const reviewed = await officer('recordReview', { household: id, ...review }, 'review { id version }');
  const procedure = { meetingOn: '2024-06-05', meetingDocument: '03/BB-TDP', listedOn: '2024-06-06' };
  await officer('recordReviewProcedure', { ...step('id', reviewed.review), ...procedure }, 'review { id }');
  for (const kind of ['ESSENTIAL_ITEMS', 'HOUSING_REPAIR', 'HOUSING_NEW_BUILD']) {
    const need = { household: id, kind, year: 2024, note: 'Ghi chú về nhu cầu' };
    await officer('recordNeed', need, 'need { id }');
  }
  return { id, pupil: members.find(({ relation }: Answer) => relation === 'CHILD').id };
}

/** Nothing is known of it, so that the rules name what is missing. */
export async function addUnknownHousehold({ officer }: Office, slug: string): Promise<void> {
  const { place, standard, classifiedOn } = known(slug);
  const bare = { place, class: 'NEAR_POOR', standard, classifiedOn, members: [head] };
  await officer('createHousehold', bare, 'household { id }');
}

/** The household leaves near-poverty. */
export async function exit({ officer, people }: Office, household: string): Promise<void> {
  const { data } = await people.officer.ask('query ($id: ID!) { household(id: $id) { version } }', { id: household });
  const decision = {
    number: '01/QĐ-UBND',
    decidedOn: '2024-06-10',
    effectiveOn: '2024-06-10',
    class: 'EXITED_NEAR_POVERTY',
    change: 'EXITED_NEAR_POVERTY',
    reason: 'Nhập bổ sung',
  };
  const input = { ...decision, household, expectedVersion: data.household.version };
  await officer('recordClassificationDecision', input, 'household { id }');
}

/** What general policies give it: a card that was corrected, aid by a duty, and what a regulation decides. */
export async function addEntitlements({ officer }: Office, household: string, member: string): Promise<void> {
  const given = {
    policy: 'HEALTH_INSURANCE_CARD',
    member,
    listedBy: agencyId('ward-peoples-committee/ha-cau'),
    givenBy: agencyId('social-insurance'),
    givenOn: '2024-06-12',
    effectiveOn: '2024-06-12',
    reason: 'Nhập bổ sung',
    validUntil: '2024-12-31',
    amount: 500_000,
    document: '3/DS-BHXH',
    note: 'Đã trao tận tay',
  };
  const { entitlement } = await officer('recordEntitlement', { household, ...given }, 'entitlement { id version }');
  const correction = { reason: 'Ghi nhầm ngày', note: 'Đã đối chiếu', document: '4/DS-BHXH' };
  await officer('correctEntitlement', { ...step('id', entitlement), ...correction }, 'entitlement { id }');
  const legalAid = { duty: dutyId('iv-7-1-legal-aid'), regulation: 'Luật Trợ giúp pháp lý' };
  await officer('recordEntitlement', { household, ...legalAid }, 'entitlement { id }');
  const assistance = { policy: 'SOCIAL_ASSISTANCE', regulation: 'Nghị định 20/2021/NĐ-CP' };
  await officer('recordEntitlement', { household, ...assistance }, 'entitlement { id }');
}

/** A loan, of which a part was paid back, and booked back because it was another's. */
export async function addLoan({ bank }: Office, household: string, member: string): Promise<void> {
  const terms = { kind: 'HOUSING_LOAN', amount: 30_000_000, termMonths: 120 };
  const paper = {
    document: '12/HĐTD',
    regulation: 'Quyết định của ngân hàng',
    effectiveOn: '2024-06-12',
    reason: 'Nhập bổ sung',
  };
  const { loan } = await bank('recordLoan', { household, member, ...terms, ...paper }, 'loan { id }');
  const back = { loan: loan.id, amount: 1_000_000, document: 'PT 7' };
  await bank('recordRepayment', { ...back, effectiveOn: '2024-06-13', reason: 'Nhập bổ sung' }, 'loan { id }');
  const paid = await bank('recordRepayment', back, 'loan { repayments { key } }');
  const { key } = paid.loan.repayments.at(-1);
  await bank('recordRepayment', { ...back, reverses: key, reason: 'Nhầm hộ' }, 'loan { id }');
}
