import { toGlobalId } from '../../../kernel/index.ts';
import { type Answer, type Office, pledgeId, setDay, sourceId, step } from './office.ts';

const batchAnswer = 'batch { id version }';

async function receive({ officer }: Office, pledge: string, source: string, quantity: number): Promise<string> {
  const input = {
    pledge: pledgeId(pledge),
    source: sourceId(source),
    channel: 'INTO_FUND',
    quantity,
    documentNumber: 'PT 01',
    giver: 'Nhà hảo tâm giả định',
    receivedOn: '2024-06-14',
    reason: 'Nhập bổ sung',
  };
  return (await officer('recordReceipt', input, 'receipt { id }')).receipt.id;
}

async function promise({ officer }: Office, ward: string): Promise<string> {
  const input = {
    pledge: pledgeId(`savings-book/${ward}`),
    source: sourceId(`ward-fund-for-the-poor/${ward}`),
    ...{ quantity: 1, documentNumber: '01/CV-MTTQ', giver: 'Nhà hảo tâm giả định' },
    ...{ pledgedOn: '2024-06-14', reason: 'Nhập bổ sung' },
  };
  return (await officer('recordPledge', input, 'ownPledge { id }')).ownPledge.id;
}

/** Money into the district's fund and a ward's, one receipt taken back, and a move between two funds. */
export async function addReceipts(office: Office): Promise<void> {
  const { officer } = office;
  await receive(office, 'savings-book/district-fund', 'district-fund-for-the-poor', 6);
  await receive(office, 'student-bicycle/red-cross', 'red-cross', 2);
  const others = 'savings-book/other-ward-funds';
  await receive(office, others, 'ward-funds-without-near-poor-households', 2);
  for (const ward of ['ha-cau', 'yen-nghia']) {
    await receive(office, `savings-book/${ward}`, `ward-fund-for-the-poor/${ward}`, 2);
    const wrong = await receive(office, `savings-book/${ward}`, `ward-fund-for-the-poor/${ward}`, 1);
    await officer('reverseReceipt', { receipt: wrong, reason: 'Nhập trùng' }, 'receipt { id }');
    await promise(office, ward);
    const twice = await promise(office, ward);
    await officer('reversePledge', { ownPledge: twice, reason: 'Nhập trùng' }, 'ownPledge { id }');
    const move = {
      from: pledgeId(others),
      to: pledgeId(`savings-book/${ward}`),
      quantity: 1,
      received: 1,
      basisDocument: '45/QĐ-BCĐ',
    };
    const moved = { ...move, effectiveOn: '2024-06-14', reason: 'Nhập bổ sung' };
    const { reallocation } = await officer('reallocateFunds', moved, 'reallocation { id }');
    const back = { reallocation: reallocation.id, reason: 'Nhầm phường' };
    await officer('reverseReallocation', back, 'reallocation { id }');
    await officer('reallocateFunds', move, 'reallocation { id }');
  }
}

async function delegate({ leader, people }: Office): Promise<Answer> {
  const paper = {
    action: 'APPROVE_DISBURSEMENT',
    delegate: toGlobalId('User', people.officer.person.id),
    validFrom: '2024-06-15',
    validUntil: '2024-06-20',
    basisDocument: '12/UQ-BCĐ',
  };
  return (await leader('recordDelegation', paper, 'delegation { id version }')).delegation;
}

/** The batch of one ward and measure: paid under a delegation, and booked back. */
async function pay({ officer, people }: Office, measure: string, ward: string): Promise<void> {
  const wanted = { measure, place: toGlobalId('Place', ward) };
  const planned = await officer(
    'createDisbursementBatch',
    { ...wanted, dryRun: true },
    'lines { leg assignment { id } }',
  );
  const lines = planned.lines.map(({ assignment, leg }: Answer) => ({
    assignment: assignment.id,
    leg,
    recipient: 'Chủ hộ',
  }));
  const made = await officer('createDisbursementBatch', { ...wanted, lines }, batchAnswer);
  const sent = await officer('submitDisbursementBatch', step('batch', made.batch), batchAnswer);
  const approved = await officer('approveDisbursementBatch', step('batch', sent.batch), batchAnswer);
  const voucher = { documentNumber: 'PC 01', paidOn: '2024-06-15' };
  await officer('recordPayment', { ...step('batch', approved.batch), ...voucher }, batchAnswer);
  const { data } = await people.officer.ask(
    'query ($batch: ID!) { disbursements(where: { batch: $batch }) { nodes { id } } }',
    { batch: made.batch.id },
  );
  for (const { id } of data.disbursements.nodes) {
    const wrong = { disbursement: id, documentNumber: 'PT 02', reason: 'Hộ vắng mặt' };
    await officer('reverseDisbursement', wrong, 'disbursement { id }');
  }
}

/** Payments that are paid, sent back and waiting, and delegations: one in force, one ended. */
export async function addPayments(office: Office, wards: readonly string[]): Promise<void> {
  await delegate(office);
  for (const ward of wards) {
    await pay(office, 'SAVINGS_BOOK', ward);
    await pay(office, 'HOUSING_NEW_BUILD', ward);
  }
  const ended = await delegate(office);
  await office.leader('endDelegation', { ...step('delegation', ended), reason: 'Lãnh đạo đã về' }, 'delegation { id }');
  for (const ward of wards) {
    const place = toGlobalId('Place', ward);
    const send = async (measure: string) => {
      const { batch } = await office.officer('createDisbursementBatch', { measure, place }, batchAnswer);
      return office.officer('submitDisbursementBatch', step('batch', batch), batchAnswer);
    };
    const sent = await send('HOUSING_NEW_BUILD');
    const back = { ...step('batch', sent.batch), reason: 'Thiếu chữ ký' };
    await office.leader('returnDisbursementBatch', back, batchAnswer);
    const again = await send('SAVINGS_BOOK');
    const sentBack = { ...step('batch', again.batch), reason: 'Thiếu chữ ký' };
    const { batch: wrong } = await office.leader('returnDisbursementBatch', sentBack, batchAnswer);
    await office.officer('discardDisbursementBatch', { ...step('batch', wrong), reason: 'Lập lại' }, batchAnswer);
    await send('SAVINGS_BOOK');
  }
}

/** A batch of one school term: on a later day, when the term has come. */
export async function addSchoolTerm(office: Office): Promise<void> {
  await setDay(office, '2025-01-02');
  const term = { measure: 'EDUCATION_SUPPORT', schoolTerm: { year: 2025, term: 1 } };
  await office.officer('createDisbursementBatch', term, batchAnswer);
  await setDay(office);
}
