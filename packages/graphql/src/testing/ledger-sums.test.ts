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
} from './money-register.ts';
import type { Asker } from './test-register.ts';

const rowFields = `kind takesAway isReversal quantity received amount left recordedAt effectiveOn
  receipt { id } assignment { id } disbursement { id } reallocation { id } pledge { slug }`;
const figures = 'planned pledged received allocated disbursed left receivedMoney usedMoney disbursedMoney';

/** Every row of the ledger of a pledge or a source, page by page. */
async function ledgerOf(asker: Asker, id: string, asked = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await asker.ask(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Pledge { ledger(first: 7, after: $after ${asked}) { ...P } }
        ... on FundingSource { ledger(first: 7, after: $after ${asked}) { ...P } } } }
       fragment P on LedgerRowConnection { totalCount pageInfo { hasNextPage endCursor } nodes { ${rowFields} } }`,
      { id, after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.node.ledger;
    rows.push(...nodes);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
    if (!more) expect(rows).toHaveLength(data.node.ledger.totalCount);
  }
  return rows;
}

/** What the rows add up to: the figures of a pledge of which `planned` stands in the plan. */
function sumsOf(rows: readonly Row[], planned: number) {
  const sum = (kinds: readonly string[], of: (row: Row) => number | null) =>
    rows
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((total, row) => total + (row.takesAway ? -1 : 1) * (of(row) ?? 0), 0);
  const pledged = planned + sum(['PLEDGE', 'REALLOCATION'], ({ quantity }) => quantity);
  const allocated = sum(['ALLOCATION'], ({ quantity }) => quantity);
  return {
    planned,
    pledged,
    received: sum(['RECEIPT'], ({ quantity }) => quantity) + sum(['REALLOCATION'], ({ received }) => received),
    allocated,
    disbursed: sum(['DISBURSEMENT'], ({ quantity }) => quantity),
    left: pledged - allocated,
    receivedMoney: sum(['RECEIPT', 'REALLOCATION'], ({ amount }) => amount),
    usedMoney: sum(['ALLOCATION'], ({ amount }) => amount),
    disbursedMoney: sum(['DISBURSEMENT'], ({ amount }) => amount),
  };
}

describe('the ledger of a pledge adds up', () => {
  let money: MoneyRegister;
  let pledges: readonly Row[];

  beforeAll(async () => {
    money = await openMoneyRegister();
    const { officer } = money;
    await settle(money);
    const moves = '{ reallocations(first: 10) { nodes { id } } disbursements(first: 1) { nodes { id } } }';
    const { data: done } = await officer.ask(moves);
    const beyond = await receive(officer, 'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau', 6);
    const promise = { pledge: pledgeId('savings-book/ha-cau'), quantity: 3, documentNumber: '01/CV-MTTQ' };
    const source = toGlobalId('FundingSource', 'ward-fund-for-the-poor/ha-cau');
    await act(officer, 'recordPledge', 'ownPledge { id }', { ...promise, source });
    const wrong = await act(officer, 'recordPledge', 'ownPledge { id }', { ...promise, source });
    const inPart = { quantity: null, amount: 15_000_000, channel: 'DIRECT' };
    await receive(officer, 'repair/red-cross', 'red-cross', 1, inPart);
    for (const [name, input] of [
      ['reversePledge', { ownPledge: wrong.ownPledge.id }],
      ['reverseReceipt', { receipt: beyond.receipt.id }],
      ['reverseReallocation', { reallocation: done.reallocations.nodes[0].id }],
      ['reverseDisbursement', { disbursement: done.disbursements.nodes[0].id, documentNumber: 'PT 9' }],
    ] as const) {
      expect(await act(officer, name, '__typename', { reason: 'Ghi nhầm', ...input })).toMatchObject({
        __typename: expect.stringMatching(/Success$/),
      });
    }
    const { data, errors } = await officer.ask(`{ plan { pledges { id slug partOf ${figures} pledgedMoney money } } }`);
    expect(errors).toBeUndefined();
    pledges = data.plan.pledges;
  });
  afterAll(() => money.register.database.drop());

  it('to the figures of every pledge, page by page, whatever was taken back', async () => {
    const kinds = new Set<string>();
    expect(pledges.length).toBeGreaterThan(20);
    for (const { id, slug, partOf, pledgedMoney, money: stated, ...shown } of pledges) {
      const rows = await ledgerOf(money.officer, id);
      for (const { kind, isReversal } of rows) kinds.add(`${kind}${isReversal ? ' taken back' : ''}`);
      expect({ slug, ...sumsOf(rows, shown.planned) }).toEqual({ slug, ...shown });
      if (stated === null) expect([slug, pledgedMoney]).toEqual([slug, null]);
      else if (shown.pledged === shown.planned) expect([slug, pledgedMoney]).toEqual([slug, stated]);
      expect(partOf === null || pledges.some((whole) => whole.slug === partOf)).toBe(true);
    }
    expect([...kinds].filter((kind) => kind !== 'PLEDGE').sort()).toEqual([
      'ALLOCATION',
      'DISBURSEMENT',
      'DISBURSEMENT taken back',
      'PLEDGE taken back',
      'REALLOCATION',
      'REALLOCATION taken back',
      'RECEIPT',
      'RECEIPT taken back',
    ]);
  });

  it('row by row: what was left after each act, whatever the order and the filter', async () => {
    for (const { id, slug, left, planned } of pledges) {
      const rows = await ledgerOf(money.officer, id, ', orderBy: { field: RECORDED_AT, direction: ASC }');
      const byAct = Map.groupBy(rows, ({ recordedAt }) => recordedAt);
      let running = planned;
      for (const [at, recorded] of byAct) {
        running += sumsOf(recorded, 0).left;
        expect([slug, at, ...new Set(recorded.map((row) => row.left))]).toEqual([slug, at, running]);
      }
      expect([slug, running]).toEqual([slug, left]);
    }
    const id = pledgeId('savings-book/ha-cau');
    const all = await ledgerOf(money.officer, id);
    const own = await ledgerOf(money.officer, id, ', where: { kind: [RECEIPT] }');
    expect(own).toEqual(all.filter(({ kind }) => kind === 'RECEIPT'));
    expect(own.length).toBeGreaterThan(2);
  });

  it('and to what its source has, by unit and who stands together', async () => {
    const { data } = await money.officer.ask(`{ plan { sources { slug figures { unit sources { slug }
      pledged received allocated disbursed pledgedMoney receivedMoney allocatedMoney disbursedMoney } pledges {
      slug unit partOf sources { slug } pledgedMoney ${figures} } } } }`);
    const names = (rows: Row[]) =>
      rows
        .map(({ slug }) => slug)
        .sort()
        .join();
    for (const { slug, figures: rows, pledges: promised } of data.plan.sources) {
      for (const { unit, sources, ...row } of rows) {
        const parts = promised.filter(
          (one: Row) => one.partOf === null && one.unit === unit && names(one.sources) === names(sources),
        );
        expect(parts.length).toBeGreaterThan(0);
        const total = (key: string) => parts.reduce((sum: number, one: Row) => sum + one[key], 0);
        const isStated = parts.every((one: Row) => one.pledgedMoney !== null);
        expect({ slug, ...row }).toEqual({
          slug,
          pledged: total('pledged'),
          received: total('received'),
          allocated: total('allocated'),
          disbursed: total('disbursed'),
          pledgedMoney: isStated ? total('pledgedMoney') : null,
          receivedMoney: total('receivedMoney'),
          allocatedMoney: total('usedMoney'),
          disbursedMoney: total('disbursedMoney'),
        });
      }
    }
  });

  it('while a ward officer is shown no balance, and no row of another ward', async () => {
    const households = async (asker: Asker): Promise<(string | undefined)[]> => {
      const { data } =
        await asker.ask(`{ plan { sources { place { slug } ledger(first: 200) { nodes { left pledge { place { slug } }
        receipt { id } assignment { household { place { slug } } } disbursement { household { place { slug } } } } } } } }`);
      const rows: Row[] = data.plan.sources.flatMap(({ ledger }: Row) => ledger.nodes);
      if (asker === money.ward) {
        expect(rows.filter(({ left }) => left !== null)).toEqual([]);
        expect(rows.filter(({ receipt, pledge }) => receipt && pledge.place?.slug !== own)).toEqual([]);
      }
      const given = rows.filter(({ assignment, disbursement }) => assignment ?? disbursement);
      return given.map(({ assignment, disbursement }) => (assignment ?? disbursement).household.place.slug);
    };
    expect(new Set(await households(money.ward))).toEqual(new Set([own]));
    expect(new Set(await households(money.auditor)).size).toBeGreaterThan(2);
  });
});
