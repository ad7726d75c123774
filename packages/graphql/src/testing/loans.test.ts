import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let askers: Readonly<Record<string, Asker>>;
let household: string;
let keys = 0;

beforeAll(async () => {
  register = await createTestRegister();
  askers = {
    bank: await register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' }),
    front: await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front' }),
    officer: await register.asker('COMMITTEE_OFFICER'),
    leader: await register.asker('COMMITTEE_LEADER'),
    ward: await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' }),
    auditor: await register.asker('AUDITOR'),
  };
  const source =
    '{ households(first: 1, where: { class: [NEAR_POOR], place: ["WARD"], need: [HOUSING_NEW_BUILD, HOUSING_REPAIR] }) { nodes { id } } }';
  const place = toGlobalId('Place', 'ha-cau-2024');
  const { households } = await answer('officer', source.replace('WARD', place));
  household = households.nodes[0]?.id ?? (await needing(place));
});
afterAll(() => register.database.drop());

async function answer(who: string, source: string, variables: Record<string, unknown> = {}) {
  const asker = askers[who];
  if (asker === undefined) throw new Error(who);
  const { data, errors } = await asker.ask(source, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** A household of the ward for which a need of a house is recorded. */
async function needing(place: string): Promise<string> {
  const list =
    'query ($place: [ID!]) { households(first: 1, where: { class: [NEAR_POOR], place: $place }) { nodes { id } } }';
  const { households } = await answer('officer', list, { place: [place] });
  const { id } = households.nodes[0];
  const need =
    'mutation ($id: ID!) { recordNeed(input: { household: $id, kind: HOUSING_REPAIR, year: 2024 }) { __typename } }';
  await answer('officer', need, { id });
  return id;
}

const coded = '__typename ... on DomainError { code message { vi en } }';
async function mutate(who: string, name: string, input: object, fields: string, errors = '') {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${title}Input!) { ${name}(input: $input) { ${coded} ${errors} ... on ${title}Success { ${fields} } } }`;
  return (await answer(who, source, { input }))[name];
}
const lend = (who: string, changes: object = {}) => {
  keys += 1;
  const input = {
    household,
    kind: 'HOUSING_LOAN',
    amount: 30_000_000,
    termMonths: 120,
    idempotencyKey: `khoa-vay-${keys}`,
    ...changes,
  };
  const limit = '... on PlanLimitExceededError { subject clause quote limitAmount usedAmount limitMonths }';
  return mutate(
    who,
    'recordLoan',
    input,
    'loan { id amount outstanding dueOn ceilingCitation { clause } name { vi } } household { loans { id } }',
    limit,
  );
};

describe('loans', () => {
  it('are recorded by the bank, read by the committee and the auditor, and by nobody else', async () => {
    const { loan, household: after } = await lend('bank');
    expect(loan).toMatchObject({
      outstanding: 30_000_000,
      dueOn: '2034-06-15',
      ceilingCitation: { clause: 'II.2.2.1#5' },
    });
    expect(after.loans).toEqual([{ id: loan.id }]);
    expect(await lend('officer')).toMatchObject({ code: 'FORBIDDEN' });
    const source = `query ($id: ID!, $household: ID!) { loans { totalCount nodes { id } } node(id: $id) { id } household(id: $household) { loans { id } } }`;
    for (const [who, isSeen] of [
      ['bank', true],
      ['officer', true],
      ['leader', true],
      ['auditor', true],
      ['front', false],
      ['ward', false],
    ] as const) {
      const rows = isSeen ? [{ id: loan.id }] : [];
      expect([who, await answer(who, source, { id: loan.id, household })]).toEqual([
        who,
        { loans: { totalCount: rows.length, nodes: rows }, node: rows[0] ?? null, household: { loans: rows } },
      ]);
    }
    const over = await lend('bank', { amount: 20_000_001 });
    expect(over).toMatchObject({
      code: 'PLAN_LIMIT_EXCEEDED',
      limitAmount: 50_000_000,
      usedAmount: 30_000_000,
      clause: 'II.2.2.1#5',
    });
    expect(over.message.vi).toContain('50.000.000 đồng/hộ');
    expect(await lend('bank', { amount: 1, termMonths: 181 })).toMatchObject({
      subject: 'TERM',
      limitMonths: 180,
      limitAmount: null,
    });
    const back = { loan: loan.id, amount: 30_000_000, idempotencyKey: 'khoa-tra-no' };
    const paid = await mutate('bank', 'recordRepayment', back, 'loan { outstanding repayments { key amount } }');
    expect(paid.loan).toEqual({ outstanding: 0, repayments: [{ key: expect.any(String), amount: 30_000_000 }] });
    const list =
      'query ($where: LoanWhere) { loans(where: $where) { nodes { id } sums { amount repaid outstanding } } }';
    const nothing = { amount: 0, repaid: 0, outstanding: 0 };
    expect((await answer('bank', list, { where: { open: true } })).loans).toEqual({ nodes: [], sums: nothing });
    const sums = { amount: 30_000_000, repaid: 30_000_000, outstanding: 0 };
    expect((await answer('leader', list, {})).loans.sums).toEqual(sums);
    for (const who of ['front', 'ward']) expect((await answer(who, list, {})).loans.sums).toEqual(nothing);
    expect(
      (await answer('bank', list, { where: { open: false, kind: ['HOUSING_LOAN'], household } })).loans.nodes,
    ).toEqual([{ id: loan.id }]);
    expect(
      (await answer('bank', list, { where: { place: [toGlobalId('Place', 'yen-nghia-2024')] } })).loans.nodes,
    ).toEqual([]);
  });

  it('show the bank the households, masked', async () => {
    const { households } = await answer('bank', '{ households(first: 200) { totalCount nodes { causes } } }');
    expect(households.totalCount).toBe(84);
    expect(households.nodes.every(({ causes }: { causes: string[] }) => causes.length === 0)).toBe(true);
  });
});

describe('loans of the plan', () => {
  it('tell their limits where the plan states them, with the clause, and nothing where it is silent', async () => {
    const source = `{ plan { loans { code isPerMember ceiling maximumTermMonths lender { slug }
      ceilingCitation { clause } termCitation { clause } } } }`;
    const lender = { slug: 'social-policy-bank' };
    const open = { lender, ceiling: null, maximumTermMonths: null, ceilingCitation: null, termCitation: null };
    const { plan } = await answer('ward', source);
    expect(plan.loans).toEqual([
      {
        ...{ code: 'HOUSING_LOAN', lender, isPerMember: false, ceiling: 50_000_000, maximumTermMonths: 180 },
        ceilingCitation: { clause: 'II.2.2.1#5' },
        termCitation: { clause: 'II.2.2.1#5' },
      },
      { ...open, code: 'STUDENT_LOAN', isPerMember: true },
      { ...open, code: 'JOB_LOAN', isPerMember: false },
    ]);
  });
});

describe('periods of bank reports', () => {
  it('are the one that runs and those before it, for who may read the reports', async () => {
    const source = '{ bankReportPeriods { from dueOn citation { clause } report { state } lender { slug } } }';
    for (const [who, isSeen] of [
      ['bank', true],
      ['leader', true],
      ['auditor', true],
      ['front', false],
      ['ward', false],
    ] as const) {
      const { bankReportPeriods } = await answer(who, source);
      expect([who, bankReportPeriods.length > 0]).toEqual([who, isSeen]);
    }
    expect((await answer('bank', source)).bankReportPeriods).toEqual([
      {
        ...{ from: '2024-01-05', dueOn: '2024-07-05', report: null },
        ...{ citation: { clause: 'IV.8#4' }, lender: { slug: 'social-policy-bank' } },
      },
    ]);
  });
});

describe('bank reports', () => {
  it('are begun and submitted by the bank, and read by the committee', async () => {
    const fields =
      'report { id version state revision openingAmount disbursedAmount recoveredAmount outstandingAmount }';
    const { report } = await mutate('bank', 'createBankReport', { dueOn: '2024-07-05' }, fields);
    expect(report).toMatchObject({
      state: 'DRAFT',
      openingAmount: 0,
      disbursedAmount: 30_000_000,
      outstandingAmount: 0,
    });
    const early = await mutate(
      'bank',
      'submitBankReport',
      { id: report.id },
      fields,
      '... on InvalidInputError { issues { code } }',
    );
    expect(early).toMatchObject({ code: 'INVALID_INPUT', issues: [{ code: 'PERIOD_NOT_OVER' }] });
    expect(await mutate('officer', 'createBankReport', { dueOn: '2024-07-05' }, fields)).toMatchObject({
      code: 'FORBIDDEN',
    });
    const source = 'query ($id: ID!) { bankReports { id dueOn } node(id: $id) { id } }';
    for (const [who, isSeen] of [
      ['bank', true],
      ['officer', true],
      ['leader', true],
      ['auditor', true],
      ['front', false],
      ['ward', false],
    ] as const) {
      const { bankReports, node } = await answer(who, source, { id: report.id });
      expect([who, bankReports.length, node !== null]).toEqual([who, isSeen ? 1 : 0, isSeen]);
    }
  });

  it('say what the act would: whether one may begin, submit or discard now, and what keeps one from it', async () => {
    const source = `{ bankReportPeriods { dueOn mayBegin beginRefusal { code message { vi } } }
      bankReports { id version state maySubmit submitRefusal { code } mayDiscard outstandingAmount } }`;
    const said = async (who: string) => {
      const { bankReportPeriods, bankReports } = await answer(who, source);
      return [...bankReportPeriods, ...bankReports];
    };
    const open = 'Còn báo cáo ngày 05/7/2024 chưa nộp: nộp hoặc hủy bản nháp đó trước (mục IV.8#4).';
    const [period, draft] = await said('bank');
    expect(period).toEqual({
      ...{ dueOn: '2024-07-05', mayBegin: false },
      beginRefusal: { code: 'DRAFT_OPEN', message: { vi: open } },
    });
    expect(draft).toMatchObject({ maySubmit: false, submitRefusal: { code: 'PERIOD_NOT_OVER' }, mayDiscard: true });
    for (const who of ['officer', 'leader', 'auditor']) {
      const nothing = { mayBegin: false, beginRefusal: null };
      expect(await said(who)).toMatchObject([nothing, { maySubmit: false, submitRefusal: null, mayDiscard: false }]);
    }
    // A draft says what the ledger says now, before it is submitted.
    const [, before] = await said('bank');
    await lend('bank', { amount: 1_000_000 });
    const [, after] = await said('bank');
    expect(after.outstandingAmount - before.outstandingAmount).toBe(1_000_000);
    const { id, version } = draft;
    const input = { id, expectedVersion: version, idempotencyKey: 'khoa-huy-ban-nhap' };
    expect(await mutate('officer', 'discardBankReport', input, 'dueOn')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await mutate('bank', 'discardBankReport', input, 'dueOn lender { slug }')).toMatchObject({
      ...{ dueOn: '2024-07-05', lender: { slug: 'social-policy-bank' } },
    });
    expect(await said('bank')).toEqual([{ dueOn: '2024-07-05', mayBegin: true, beginRefusal: null }]);
  });

  it('are due from the first day of lending on', async () => {
    const source = '{ bankReportPeriods { dueOn } }';
    const dueDays = async () =>
      (await answer('bank', source)).bankReportPeriods.map(({ dueOn }: { dueOn: string }) => dueOn);
    await lend('bank', { effectiveOn: '2024-01-05', reason: 'Nhập bổ sung', amount: 1, document: 'x' });
    expect(await dueDays()).toEqual(['2024-07-05']);
    await lend('bank', { effectiveOn: '2024-01-04', reason: 'Nhập bổ sung', amount: 1, document: 'x' });
    expect(await dueDays()).toEqual(['2024-07-05', '2024-01-05']);
  });
});
