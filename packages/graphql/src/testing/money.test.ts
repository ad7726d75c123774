import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
let leader: Asker;
let auditor: Asker;
let ward: Asker;
const own = 'ha-cau-2024';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Row = any;
const pledgeId = (slug: string) => toGlobalId('Pledge', slug);
const coded =
  '__typename ... on DomainError { code message { vi en } } ... on InvalidInputError { issues { path code } }';

async function act(asker: Asker, name: string, success: string, input: object): Promise<Row> {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const { data, errors } = await asker.ask(
    `mutation ($input: ${title}Input!) { ${name}(input: $input) { ${coded} ... on ${title}Success { ${success} }
      ${name === 'recordPayment' ? '... on FundExceededError { pledge { slug } unit received asked left }' : ''}
      ${name.startsWith('approve') ? '... on IllegalStepError { state current { id } }' : ''}
      ${name.startsWith('submit') ? '... on AllocationExceededError { assignment { id } unit allocated asked left }' : ''} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const receive = (asker: Asker, pledge: string, source: string, quantity: number, more: object = {}) =>
  act(asker, 'recordReceipt', 'receipt { id quantity amount giver } pledges { slug received receivedMoney }', {
    pledge: pledgeId(pledge),
    source: toGlobalId('FundingSource', source),
    channel: 'INTO_FUND',
    quantity,
    documentNumber: 'PT 01',
    giver: 'Nhà hảo tâm giả định',
    ...more,
  });
const stepOf = ({ id, version }: Row) => ({ batch: id, expectedVersion: version });
const batchFields = 'batch { id version state total amountInWords lineCount returnReason makerName checkerName }';

let batch: Row;
beforeAll(async () => {
  register = await createTestRegister();
  [officer, leader, auditor] = await Promise.all([
    register.asker('COMMITTEE_OFFICER'),
    register.asker('COMMITTEE_LEADER'),
    register.asker('AUDITOR'),
  ]);
  ward = await register.asker('WARD_OFFICER', { place: own });
  const made = await act(officer, 'createDisbursementBatch', `${batchFields} lines { amount } total`, {
    measure: 'SAVINGS_BOOK',
  });
  expect(made.__typename).toBe('CreateDisbursementBatchSuccess');
  const sent = await act(officer, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
  batch = (await act(leader, 'approveDisbursementBatch', batchFields, stepOf(sent.batch))).batch;
});
afterAll(() => register.database.drop());

describe('money of a fund', () => {
  it('is not paid before it has come in: the refusal has the figures and words', async () => {
    const refused = await act(officer, 'recordPayment', batchFields, { ...stepOf(batch), documentNumber: 'PC 01' });
    expect(refused).toMatchObject({ code: 'FUND_EXCEEDED', unit: 'BOOK', received: 0, left: 0 });
    expect(refused.asked).toBeGreaterThan(0);
    expect(refused.message.vi).toMatch(/^Vượt số đã tiếp nhận: đã tiếp nhận 0 sổ, còn lại 0 sổ, cần \d+ sổ\.$/);
    expect(refused.message.en).toMatch(/\S/);
  });

  it('comes in, is paid, and shows in every figure', async () => {
    const { data: before } = await officer.ask(
      '{ plan { pledges { slug allocated isThroughFund measure { code } sources { slug } } } }',
    );
    for (const { slug, allocated, isThroughFund, measure, sources } of before.plan.pledges as Row[]) {
      if (measure.code !== 'SAVINGS_BOOK' || !isThroughFund || allocated === 0) continue;
      const { receipt, pledges } = await receive(officer, slug, sources[0].slug, allocated);
      expect(receipt).toMatchObject({ quantity: allocated, amount: allocated * 20_000_000 });
      expect(pledges).toEqual([{ slug, received: allocated, receivedMoney: allocated * 20_000_000 }]);
    }
    const paid = await act(officer, 'recordPayment', `${batchFields} pledges { slug disbursed allocated }`, {
      ...stepOf(batch),
      documentNumber: 'PC 01',
    });
    expect(paid.batch).toMatchObject({ state: 'PAID', total: batch.total });
    for (const { disbursed, allocated } of paid.pledges) expect(disbursed).toBe(allocated);
    batch = paid.batch;
    const { data } = await officer.ask(`{ plan { sources { slug pledges { slug }
      figures { unit sources { slug } planned pledged received allocated disbursed left } } } }`);
    const fund = data.plan.sources.find(({ slug }: Row) => slug === 'ward-fund-for-the-poor/ha-cau');
    expect(fund.figures.filter(({ unit }: Row) => unit === 'BOOK')).toEqual([
      {
        unit: 'BOOK',
        sources: [{ slug: 'ward-fund-for-the-poor/ha-cau' }],
        planned: 2,
        pledged: 2,
        received: fund.figures[0].allocated,
        allocated: fund.figures[0].allocated,
        disbursed: fund.figures[0].allocated,
        left: 2 - fund.figures[0].allocated,
      },
    ]);
    const joint = data.plan.sources.find(({ slug }: Row) => slug === 'youth-union');
    expect(joint.figures.map(({ sources }: Row) => sources.length)).toContain(2);
  });

  it('is told in words as it is written on a voucher', () => {
    expect(batch.amountInWords).toMatch(/đồng$/);
    expect(batch.total % 20_000_000).toBe(0);
  });

  it('moves between funds, and the ledger of the pledge has the rows', async () => {
    await receive(officer, 'savings-book/other-ward-funds', 'ward-funds-without-near-poor-households', 2);
    const moved = await act(
      officer,
      'reallocateFunds',
      'reallocation { id quantity received receivedAmount from { slug } to { slug } }',
      {
        from: pledgeId('savings-book/other-ward-funds'),
        to: pledgeId('savings-book/ha-cau'),
        quantity: 2,
        received: 1,
        basisDocument: '45/QĐ-BCĐ',
      },
    );
    expect(moved.reallocation).toMatchObject({ quantity: 2, received: 1, receivedAmount: 20_000_000 });
    const { data, errors } = await officer.ask(
      `query ($id: ID!) { node(id: $id) { ... on Pledge { limit planned pledged left ledger { totalCount nodes {
        kind takesAway isReversal quantity received amount receipt { id } assignment { id } disbursement { id } reallocation { id } } } } } }`,
      { id: pledgeId('savings-book/ha-cau') },
    );
    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ planned: 2, pledged: 4, limit: 4 });
    const kinds = data.node.ledger.nodes.map(({ kind }: Row) => kind);
    expect(new Set(kinds)).toEqual(new Set(['REALLOCATION', 'DISBURSEMENT', 'RECEIPT', 'ALLOCATION']));
    expect(data.node.ledger.totalCount).toBe(kinds.length);
    expect(data.node.ledger.nodes[0]).toMatchObject({
      kind: 'REALLOCATION',
      takesAway: false,
      quantity: 2,
      received: 1,
    });
    for (const row of data.node.ledger.nodes) {
      const behind = [row.receipt, row.assignment, row.disbursement, row.reallocation].filter(Boolean);
      expect(behind).toHaveLength(1);
    }
  });
});

const everything = `{ receipts(first: 200) { totalCount nodes { id giver reversalReason pledge { slug place { slug } } } }
  disbursementBatches(first: 200) { totalCount nodes { id total lineCount returnReason lines { amount recipient assignment { id household { place { slug } } } } } }
  disbursements(first: 200) { totalCount nodes { id amount recipient reason household { place { slug } } batch { id } assignment { id } } }
  reallocations(first: 200) { totalCount nodes { id from { slug } to { slug } } }
  plan { pledges { slug place { slug } pledged received disbursed receivedMoney ledger(first: 200) { totalCount nodes { kind receipt { id } disbursement { id } } } }
    sources { slug place { slug } figures { unit } ledger(first: 200) { totalCount } } } }`;

describe('who sees which money', () => {
  it('a ward officer that of the own ward’s households and pledges only, in lists, counts, nodes, totals and ledgers', async () => {
    const [{ data: mine, errors }, { data: all }] = [await ward.ask(everything), await officer.ask(everything)];
    expect(errors).toBeUndefined();
    const paid = all.disbursements.nodes.filter(({ household }: Row) => household.place.slug === own);
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.length).toBeLessThan(all.disbursements.totalCount);
    const ids = (rows: Row[]) => rows.map(({ id }) => id).sort();
    expect(ids(mine.disbursements.nodes)).toEqual(ids(paid));
    expect(mine.disbursements.totalCount).toBe(paid.length);
    const [seen] = mine.disbursementBatches.nodes;
    expect(mine.disbursementBatches.totalCount).toBe(1);
    expect(seen).toMatchObject({ lineCount: paid.length, total: paid.length * 20_000_000 });
    expect(seen.lines.every(({ assignment }: Row) => assignment.household.place.slug === own)).toBe(true);
    const receipts = all.receipts.nodes.filter(({ pledge }: Row) => pledge.place?.slug === own);
    expect(ids(mine.receipts.nodes)).toEqual(ids(receipts));
    expect([mine.receipts.totalCount, mine.reallocations.totalCount]).toEqual([receipts.length, 1]);
    for (const pledge of mine.plan.pledges as Row[]) {
      const isOthers = pledge.place !== null && pledge.place.slug !== own;
      expect([pledge.slug, pledge.pledged === null, pledge.receivedMoney === null]).toEqual([
        pledge.slug,
        isOthers,
        isOthers,
      ]);
      if (isOthers) expect(pledge.ledger).toEqual({ totalCount: 0, nodes: [] });
      for (const { receipt, disbursement, kind } of pledge.ledger.nodes) {
        if (kind === 'RECEIPT') expect(ids(receipts)).toContain(receipt.id);
        if (kind === 'DISBURSEMENT') expect(ids(paid)).toContain(disbursement.id);
      }
    }
    for (const { place, figures } of mine.plan.sources as Row[]) {
      expect(figures === null).toBe(place !== null && place.slug !== own);
    }
    const nodes = [...all.receipts.nodes, ...all.disbursements.nodes, ...all.reallocations.nodes].map(
      ({ id }: Row) => id,
    );
    const allowed = new Set([...ids(receipts), ...ids(paid), ...ids(all.reallocations.nodes)]);
    for (let from = 0; from < nodes.length; from += 100) {
      const asked = nodes.slice(from, from + 100);
      const { data } = await ward.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked });
      expect(data.nodes).toEqual(asked.map((id) => (allowed.has(id) ? { id } : null)));
    }
  });

  it('who has no case sees no batch', async () => {
    const none = await register.asker('AGENCY_OFFICER', { agency: 'justice-division' });
    const { data } = await none.ask(everything);
    for (const list of ['receipts', 'disbursementBatches', 'disbursements', 'reallocations']) {
      expect(data[list]).toEqual({ totalCount: 0, nodes: [] });
    }
    const { data: node } = await none.ask('query ($id: ID!) { node(id: $id) { id } }', { id: batch.id });
    expect(node.node).toBeNull();
  });

  it('an agency that keeps a source reads its receipts, and no other', async () => {
    const labour = { channel: 'DIRECT', giver: 'Công đoàn giả định' };
    await receive(officer, 'repair/red-cross', 'red-cross', 1, labour);
    const redCross = await register.asker('AGENCY_OFFICER', { agency: 'red-cross' });
    const { data } = await redCross.ask(everything);
    expect(data.receipts.nodes.map(({ pledge }: Row) => pledge.slug)).toEqual(['repair/red-cross']);
    expect(data.receipts.totalCount).toBe(1);
    expect(data.disbursements.nodes.every(({ recipient }: Row) => recipient === null)).toBe(true);
  });

  it('an auditor reads all of it, masked, and changes nothing', async () => {
    const [{ data: seen, errors }, { data: all }] = [await auditor.ask(everything), await officer.ask(everything)];
    expect(errors).toBeUndefined();
    for (const list of ['receipts', 'disbursementBatches', 'disbursements', 'reallocations']) {
      expect(seen[list].totalCount).toBe(all[list].totalCount);
      expect(seen[list].totalCount).toBeGreaterThan(0);
    }
    const guarded = (data: Row) => [
      ...data.receipts.nodes.flatMap(({ giver }: Row) => giver ?? []),
      ...data.disbursements.nodes.flatMap(({ recipient }: Row) => recipient ?? []),
      ...data.disbursementBatches.nodes.flatMap(({ lines }: Row) =>
        lines.flatMap(({ recipient }: Row) => recipient ?? []),
      ),
    ];
    expect(guarded(all).length).toBeGreaterThan(20);
    expect(guarded(seen)).toEqual([]);
    const acts: [string, object][] = [
      ['submitDisbursementBatch', stepOf(batch)],
      ['approveDisbursementBatch', stepOf(batch)],
      ['returnDisbursementBatch', { ...stepOf(batch), reason: 'x' }],
      ['recordPayment', { ...stepOf(batch), documentNumber: 'x' }],
      ['createDisbursementBatch', { measure: 'SAVINGS_BOOK' }],
      ['reverseReceipt', { receipt: all.receipts.nodes[0].id, reason: 'x' }],
      ['reverseDisbursement', { disbursement: all.disbursements.nodes[0].id, documentNumber: 'x', reason: 'x' }],
    ];
    for (const [name, input] of acts)
      expect(await act(auditor, name, '__typename', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await receive(auditor, 'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau', 1)).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('the steps of a batch', () => {
  it('name the state that stands in the way, and the person who does', async () => {
    const refused = await act(leader, 'approveDisbursementBatch', batchFields, stepOf(batch));
    expect(refused).toMatchObject({ code: 'ILLEGAL_STEP', state: 'PAID', current: { id: batch.id } });
    expect(refused.message.vi).toMatch(/\S/);
    const admin = await register.asker('ADMINISTRATOR');
    const built = await act(admin, 'createDisbursementBatch', batchFields, {
      measure: 'HOUSING_NEW_BUILD',
      dryRun: true,
    });
    expect(built).toMatchObject({ __typename: 'CreateDisbursementBatchSuccess', batch: null });
    const made = await act(admin, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const other = await act(admin, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const sent = await act(admin, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
    const twice = await act(admin, 'submitDisbursementBatch', batchFields, stepOf(other.batch));
    expect(twice).toMatchObject({
      code: 'ALLOCATION_EXCEEDED',
      unit: 'VND',
      left: 0,
      assignment: { id: expect.any(String) },
    });
    expect(await act(admin, 'approveDisbursementBatch', batchFields, stepOf(sent.batch))).toMatchObject({
      code: 'SAME_PERSON',
    });
    const back = await act(leader, 'returnDisbursementBatch', batchFields, {
      ...stepOf(sent.batch),
      reason: 'Thiếu chữ ký',
    });
    expect(back.batch).toMatchObject({ state: 'RETURNED', returnReason: 'Thiếu chữ ký' });
  });

  it('may be approved by a delegate, who is named, and delegations are read by who may', async () => {
    const delegated = await act(
      leader,
      'recordDelegation',
      'delegation { id version delegatorName delegateName action }',
      {
        action: 'APPROVE_DISBURSEMENT',
        delegate: toGlobalId('User', officer.person.id),
        validFrom: '2024-06-15',
        validUntil: '2024-06-20',
        basisDocument: '12/UQ-BCĐ',
      },
    );
    expect(delegated.delegation).toMatchObject({ action: 'APPROVE_DISBURSEMENT', version: 1 });
    const made = await act(officer, 'createDisbursementBatch', batchFields, { measure: 'HOUSING_NEW_BUILD' });
    const sent = await act(officer, 'submitDisbursementBatch', batchFields, stepOf(made.batch));
    const approved = await act(
      officer,
      'approveDisbursementBatch',
      'batch { state delegation { id } }',
      stepOf(sent.batch),
    );
    expect(approved.batch).toEqual({ state: 'APPROVED', delegation: { id: delegated.delegation.id } });
    const list = `query ($day: Date) { delegations(where: { inForceOn: $day }) { totalCount nodes { id delegateName } } }`;
    expect((await auditor.ask(list, { day: '2024-06-15' })).data.delegations.totalCount).toBe(1);
    expect((await auditor.ask(list, { day: '2024-06-21' })).data.delegations.totalCount).toBe(0);
    expect((await ward.ask(list)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await ward.ask('query ($id: ID!) { node(id: $id) { id } }', { id: delegated.delegation.id });
    expect(data.node).toBeNull();
    const ended = await act(leader, 'endDelegation', 'delegation { endedOn }', {
      delegation: delegated.delegation.id,
      reason: 'Đã về',
      expectedVersion: 1,
    });
    expect(ended.delegation.endedOn).toBe('2024-06-15');
  });
});

describe('the lists of money', () => {
  it.each([
    ['receipts', 'RECEIVED_ON'],
    ['receipts', 'AMOUNT'],
    ['disbursements', 'EFFECTIVE_ON'],
    ['disbursements', 'RECORDED_AT'],
    ['disbursementBatches', 'TOTAL'],
    ['reallocations', 'EFFECTIVE_ON'],
  ])('%s by %s walk every row once', async (list, field) => {
    for (const direction of ['ASC', 'DESC']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors }: Row = await officer.ask(
          `query ($after: String) { ${list}(first: 3, after: $after, orderBy: { field: ${field}, direction: ${direction} }) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(errors).toBeUndefined();
        seen.push(...data[list].nodes.map(({ id }: Row) => id));
        after = data[list].pageInfo.hasNextPage ? data[list].pageInfo.endCursor : null;
        if (after === null) expect(seen).toHaveLength(data[list].totalCount);
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('filter, and refuse a cursor of another list', async () => {
    const { data } = await officer.ask(
      `query ($pledge: [ID!], $place: [ID!]) { receipts(where: { pledge: $pledge, reversed: false }) { totalCount nodes { pledge { slug } } }
        disbursements(where: { place: $place, measure: ["SAVINGS_BOOK"], paidFrom: "2024-01-01", reversed: false }) { totalCount }
        none: disbursements(where: { household: "x" }) { totalCount } paid: disbursementBatches(where: { state: [PAID] }) { totalCount } }`,
      { pledge: [pledgeId('savings-book/ha-cau')], place: [toGlobalId('Place', own)] },
    );
    expect(data.receipts.nodes.every(({ pledge }: Row) => pledge.slug === 'savings-book/ha-cau')).toBe(true);
    expect(data.receipts.totalCount).toBeGreaterThan(0);
    expect(data.disbursements.totalCount).toBeGreaterThan(0);
    expect([data.none.totalCount, data.paid.totalCount]).toEqual([0, 1]);
    const { data: first } = await officer.ask('{ receipts(first: 1) { pageInfo { endCursor } } }');
    const after = first.receipts.pageInfo.endCursor;
    const wrong = await officer.ask('query ($after: String) { disbursements(after: $after) { totalCount } }', {
      after: `${after}x`,
    });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('cost a statement a batch and level, however many rows', async () => {
    const counts: number[] = [];
    for (const first of [2, 60]) {
      register.statements.length = 0;
      const { errors } =
        await officer.ask(`{ disbursements(first: ${first}) { totalCount nodes { recipient household { id }
        assignment { id } batch { id lines { assignment { id } } } pledge { pledged left } } } }`);
      expect(errors).toBeUndefined();
      counts.push(register.statements.length);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(9);
  });
});
