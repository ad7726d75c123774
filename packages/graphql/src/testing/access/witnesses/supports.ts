import { toGlobalId } from '../../../kernel/index.ts';
import { otherWard } from '../readers.ts';
import { type Answer, type Office, pledgeId, step } from './office.ts';

const checkItems = ['RIGHT_BENEFICIARY', 'CONDITIONS_MET', 'NO_OVERLAP', 'FUNDING_FOUND', 'DOSSIER_COMPLETE'];
const allMet = checkItems.map((item) => ({ item, isMet: true, note: 'Đã đối chiếu' }));

/** A household and what it may be given. */
export interface Recipient {
  readonly id: string;
  readonly pupil: string;
  readonly ward: string;
  /** Whether money of the Red Cross reaches it. */
  readonly isCase: boolean;
}

/** The other ward pays for its own, so that its money moves too. */
const book = (ward: string) => {
  const fund = ward === otherWard ? 'savings-book/yen-nghia' : 'savings-book/district-fund';
  return { measure: 'SAVINGS_BOOK', legs: [{ pledge: pledgeId(fund), quantity: 1 }] };
};

function assign({ officer }: Office, household: string, input: object): Promise<Answer> {
  return officer('assignSupport', { household, ...input }, 'assignment { id version }');
}

/** A savings book that was given, taken back and given again; nothing is handed over yet. */
export async function addSavingsBook(office: Office, { id, ward }: Recipient): Promise<Answer> {
  const { assignment } = await assign(office, id, book(ward));
  const cancel = { ...step('assignment', assignment), reason: 'Hộ tự nguyện trả lại' };
  await office.officer('cancelSupport', cancel, 'assignment { id }');
  return (await assign(office, id, book(ward))).assignment;
}

/** The money of the Red Cross. */
const bicycle = (member: string) => ({
  measure: 'STUDENT_BICYCLE',
  itemKind: 'STUDENT_BICYCLE',
  member,
  legs: [{ pledge: pledgeId('student-bicycle/red-cross'), quantity: 1 }],
});

let signatures = 0;

/** It is handed over by the ward on a paper of its kind, and its use is checked. */
export async function handOver(office: Office, ward: string, assignment: Answer, paper = 'bookNumber'): Promise<void> {
  const doer = office.ward(ward);
  signatures += 1;
  const signed = {
    signedListNumber: `${signatures}/DS`,
    receivedBy: 'Nguyễn Thị Chứng',
    [paper]: `SB ${signatures}`,
  };
  const answer = 'assignment { id version useChecks { id } }';
  const handed = await doer('recordHandingOver', { ...step('assignment', assignment), ...signed }, answer);
  const name = { ...step('assignment', handed.assignment), receivedBy: 'Nguyễn Thị Chứng Nhận', reason: 'Ghi sai tên' };
  const renamed = await doer('correctHandingOver', name, answer);
  const check = { result: 'FOR_INTENDED_PURPOSE', finding: 'Sổ do chủ hộ giữ' };
  const checked = await doer('recordUseCheck', { ...step('assignment', renamed.assignment), ...check }, answer);
  const { version, useChecks } = checked.assignment;
  const finding = { finding: 'Sổ do chủ hộ cất giữ', reason: 'Ghi thiếu' };
  await doer('correctUseCheck', { useCheck: useChecks.at(-1).id, expectedVersion: version, ...finding }, answer);
}

/** Proposed by the ward, and sent to the standing agency. */
async function submitted({ ward }: Office, recipient: Recipient, wanted: object): Promise<Answer> {
  const answer = 'proposal { id version }';
  const doer = ward(recipient.ward);
  const input = { household: recipient.id, note: 'Ghi chú của phương án', ...wanted };
  const draft = await doer('proposeSupport', input, answer);
  return doer('submitProposal', { ...step('proposal', draft.proposal), note: 'Trình lần đầu' }, answer);
}

/** Proposed by the ward, sent back once, sent again and appraised. */
async function appraised(office: Office, recipient: Recipient, wanted: object): Promise<Answer> {
  const answer = 'proposal { id version }';
  const { officer, ward } = office;
  const doer = ward(recipient.ward);
  const sent = await submitted(office, recipient, wanted);
  const back = { ...step('proposal', sent.proposal), reason: 'Bổ sung biên bản' };
  const returned = await officer('returnProposal', back, answer);
  const again = await doer('submitProposal', step('proposal', returned.proposal), answer);
  const appraisal = {
    ...step('proposal', again.proposal),
    items: allMet,
    note: 'Đã xác minh',
    effectiveOn: '2024-06-15',
  };
  return (await officer('appraiseProposal', appraisal, answer)).proposal;
}

/** Proposals in several states: a draft, one that is sent, one that waits for the leader, and one that became a support. */
export async function addProposals(office: Office, recipient: Recipient): Promise<void> {
  const { id, pupil, ward, isCase } = recipient;
  const items = [{ pledge: pledgeId('essential-items/mobilised'), quantity: 1 }];
  const fridge = { measure: 'ESSENTIAL_ITEMS', itemKind: 'REFRIGERATOR', legs: items };
  const approved = await appraised(office, recipient, {
    ...(isCase ? bicycle(pupil) : fridge),
    wantedFrom: '2024-06-15',
  });
  const answer = 'assignment { id version }';
  const { assignment } = await office.leader('approveProposal', step('proposal', approved), answer);
  if (!isCase) await handOver(office, ward, assignment, 'receiptNumber');
  await appraised(office, recipient, { ...fridge, itemKind: 'TELEVISION', wantedFrom: '2024-07-01' });
  await submitted(office, recipient, { ...fridge, itemKind: 'ELECTRIC_BICYCLE' });
  const draft = { household: id, measure: 'ESSENTIAL_ITEMS', itemKind: 'COMPUTER' };
  await office.ward(recipient.ward)('proposeSupport', draft, 'proposal { id }');
}

/** What a pupil is given after the household has left near-poverty. */
export async function addEducation(office: Office, { id, pupil }: Recipient): Promise<void> {
  const legs = [{ pledge: pledgeId('education/district-fund'), quantity: 1 }];
  await assign(office, id, { measure: 'EDUCATION_SUPPORT', member: pupil, legs, effectiveOn: '2025-01-01' });
}

/** Gives a bicycle, so that the household is a case; when called, takes it back and lets the household move away. */
export async function leaving(office: Office, { id, pupil }: Recipient): Promise<() => Promise<void>> {
  const { assignment } = await assign(office, id, bicycle(pupil));
  return async () => {
    const cancel = { ...step('assignment', assignment), reason: 'Hộ chuyển đi' };
    const answer = 'household { id version }';
    const { household } = await office.officer('cancelSupport', cancel, answer);
    const move = { ...step('id', household), place: toGlobalId('Place', otherWard) };
    await office.officer('updateHousehold', move, answer);
  };
}

/** A new house, of which the ward has accepted the work; each leg is paid by another. */
export async function addHouse(office: Office, household: string, ward: string): Promise<void> {
  const legs = ['new-build/leg-1', 'new-build/womens-union'].map((pledge) => ({
    pledge: pledgeId(pledge),
    quantity: 1,
  }));
  const { assignment } = await assign(office, household, { measure: 'HOUSING_NEW_BUILD', legs });
  await handOver(office, ward, assignment, 'houseAcceptanceNumber');
}
