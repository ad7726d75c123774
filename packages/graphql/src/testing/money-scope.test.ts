import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import {
  act,
  type MoneyRegister,
  openMoneyRegister,
  own,
  pledgeId,
  type Row,
  receive,
  settle,
  stepOf,
} from './money-register.ts';
import type { Asker, TestRegister } from './test-register.ts';

let money: MoneyRegister;
let batch: Row;
let register: TestRegister;
let officer: Asker;
let auditor: Asker;
let ward: Asker;
beforeAll(async () => {
  money = await openMoneyRegister();
  ({ register, officer, auditor, ward } = money);
  batch = await settle(money);
});
afterAll(() => register.database.drop());

const everything = `{ receipts(first: 200) { totalCount nodes { id giver reversalReason pledge { slug place { slug } } } }
  disbursementBatches(first: 200) { totalCount nodes { id total lineCount returnReason lines { amount recipient assignment { id household { place { slug } } } } } }
  disbursements(first: 200) { totalCount nodes { id amount recipient reason household { place { slug } } batch { id } assignment { id } } }
  reallocations(first: 200) { totalCount nodes { id from { slug } to { slug } } }
  plan { pledges { slug place { slug } pledged received disbursed receivedMoney ledger(first: 200) { totalCount nodes { kind receipt { id } disbursement { id } } } }
    sources { slug place { slug } figures { unit } ledger(first: 200) { totalCount } } } }`;

describe('who sees which money', () => {
  it('progress tells what has come in for the whole plan, and what was paid within the scope', async () => {
    const question = `{ progress { received disbursed } plan { pledges { partOf receivedMoney } }
      disbursements(first: 200) { nodes { amount } } }`;
    const moneyOf = (rows: Row[], key: string) => rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0);
    const [{ data: all }, { data: mine }] = [await officer.ask(question), await ward.ask(question)];
    const received = moneyOf(
      all.plan.pledges.filter(({ partOf }: Row) => partOf === null),
      'receivedMoney',
    );
    expect(received).toBeGreaterThan(0);
    expect(all.progress).toEqual({ received, disbursed: moneyOf(all.disbursements.nodes, 'amount') });
    expect(mine.progress).toEqual({ received: null, disbursed: moneyOf(mine.disbursements.nodes, 'amount') });
    expect(mine.progress.disbursed).toBeGreaterThan(0);
    expect(mine.progress.disbursed).toBeLessThan(all.progress.disbursed);
  });

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
