import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { act, type MoneyRegister, openMoneyRegister, own, pledgeId, type Row, receive } from './money-register.ts';
import type { Asker } from './test-register.ts';

const haCau = 'savings-book/ha-cau';
const fields = `ownPledge { id quantity documentNumber giver pledgedOn reversedOn source { slug } pledge { slug } }
  pledges { slug planned pledged left pledgedMoney }`;
let money: MoneyRegister;
let otherWard: Asker;
let keeper: Asker;
beforeAll(async () => {
  money = await openMoneyRegister();
  otherWard = await money.register.asker('WARD_OFFICER', { place: 'dong-mai-2024' });
  keeper = await money.register.asker('AGENCY_OFFICER', { agency: 'ward-peoples-committee/ha-cau' });
});
afterAll(() => money.register.database.drop());

const record = (asker: Asker, more: object = {}) =>
  act(asker, 'recordPledge', fields, {
    pledge: pledgeId(haCau),
    source: toGlobalId('FundingSource', 'ward-fund-for-the-poor/ha-cau'),
    ...{ quantity: 2, documentNumber: '01/CV-MTTQ', giver: 'Công ty giả định', ...more },
  });

async function mayReverse(asker: Asker, id: string): Promise<boolean | null> {
  const source = 'query ($id: ID!) { node(id: $id) { ... on OwnPledge { mayReverse } } }';
  return (await asker.ask(source, { id })).data.node?.mayReverse ?? null;
}

async function read(asker: Asker, id: string): Promise<Row> {
  const { data, errors } = await asker.ask(
    'query ($id: ID!) { node(id: $id) { ... on OwnPledge { id giver reversedOn reversalReason } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data.node;
}

describe('a pledge by hand', () => {
  it('raises the figures, stands in the ledger with its document, and is taken back there', async () => {
    const { ownPledge, pledges } = await record(money.officer);
    expect(ownPledge).toMatchObject({ quantity: 2, documentNumber: '01/CV-MTTQ', pledge: { slug: haCau } });
    expect(pledges).toEqual([{ slug: haCau, planned: 2, pledged: 4, left: 2, pledgedMoney: 80_000_000 }]);
    const back = await act(money.officer, 'reversePledge', fields, { ownPledge: ownPledge.id, reason: 'Ghi nhầm' });
    expect(back.ownPledge).toMatchObject({ id: ownPledge.id, reversedOn: '2024-06-15' });
    expect(back.pledges).toMatchObject([{ pledged: 2, left: 0 }]);
    const { data } = await money.officer.ask(
      `query ($id: ID!) { node(id: $id) { ... on Pledge { ledger(where: { kind: [PLEDGE] }) { nodes {
        isReversal takesAway quantity left receipt { id } ownPledge { id documentNumber } } } } } }`,
      { id: pledgeId(haCau) },
    );
    const row = { quantity: 2, receipt: null, ownPledge: { id: ownPledge.id, documentNumber: '01/CV-MTTQ' } };
    expect(data.node.ledger.nodes).toEqual([
      { ...row, isReversal: true, takesAway: true, left: 0 },
      { ...row, isReversal: false, takesAway: false, left: 2 },
    ]);
  });

  it('of one of two who pledge together may be taken back by that one, and not by the other', async () => {
    const joint = {
      pledge: pledgeId('new-build/youth-union-red-cross'),
      source: toGlobalId('FundingSource', 'youth-union'),
      quantity: 1,
    };
    const { ownPledge } = await record(money.officer, joint);
    const agencies = ['youth-union', 'red-cross'];
    const askers = await Promise.all(agencies.map((agency) => money.register.asker('AGENCY_OFFICER', { agency })));
    const may = await Promise.all(askers.map((asker) => mayReverse(asker, ownPledge.id)));
    expect(may).toEqual([true, false]);
    const step = { ownPledge: ownPledge.id, reason: 'Ghi nhầm' };
    expect(await act(askers[1] as Asker, 'reversePledge', fields, step)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is received for by one of the two, who alone of them may take the receipt back', async () => {
    const of = 'new-build/youth-union-red-cross';
    const direct = { channel: 'DIRECT', giver: 'Công ty giả định' };
    const { receipt } = await receive(money.officer, of, 'youth-union', 1, direct);
    const agencies = ['red-cross', 'youth-union'];
    const askers = await Promise.all(agencies.map((agency) => money.register.asker('AGENCY_OFFICER', { agency })));
    const source = 'query ($id: ID!) { node(id: $id) { ... on Receipt { mayReverse } } }';
    const told = async (asker: Asker) => (await asker.ask(source, { id: receipt.id })).data.node?.mayReverse ?? null;
    const people: readonly [Asker, boolean][] = [
      [money.auditor, false],
      [money.leader, false],
      [askers[0] as Asker, false],
      [askers[1] as Asker, true],
    ];
    for (const [asker, may] of people) {
      expect([asker.person.role, await told(asker)]).toEqual([asker.person.role, may]);
      const step = { receipt: receipt.id, reason: 'Ghi nhầm' };
      const { __typename: answer } = await act(asker, 'reverseReceipt', 'receipt { id }', step);
      expect([asker.person.role, answer === 'ReverseReceiptSuccess']).toEqual([asker.person.role, may]);
    }
    expect(await told(money.officer)).toBe(false);
  });

  it('is read by who reads its money, the giver by who is shown givers', async () => {
    const { ownPledge } = await record(money.officer);
    const whole = { id: ownPledge.id, giver: 'Công ty giả định', reversedOn: null, reversalReason: null };
    for (const asker of [money.officer, money.ward]) expect(await read(asker, ownPledge.id)).toEqual(whole);
    for (const asker of [money.auditor, keeper]) {
      expect(await read(asker, ownPledge.id)).toEqual({ ...whole, giver: null });
    }
    expect(await read(otherWard, ownPledge.id)).toBeNull();
    const step = { ownPledge: ownPledge.id, reason: 'Ghi nhầm' };
    expect(await act(otherWard, 'reversePledge', fields, step)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(money.auditor, 'reversePledge', fields, step)).toMatchObject({ code: 'FORBIDDEN' });
    const other = await money.register.asker('AGENCY_OFFICER', { agency: 'red-cross' });
    const askers = [money.officer, keeper, money.auditor, other];
    const may = await Promise.all(askers.map((asker) => mayReverse(asker, ownPledge.id)));
    expect(may).toEqual([true, true, false, null]);
    const twice = await act(keeper, 'reversePledge', fields, step);
    expect(twice.ownPledge.reversedOn).toBe('2024-06-15');
    expect(await mayReverse(keeper, ownPledge.id)).toBe(false);
    const again = await act(money.officer, 'reversePledge', fields, step);
    expect(again).toMatchObject({ code: 'ILLEGAL_STEP', message: { vi: expect.stringMatching(/\S/) } });
  });

  it('is refused with words where it rests on nothing or is used', async () => {
    const wrong = await record(money.officer, { source: toGlobalId('FundingSource', 'red-cross') });
    expect(wrong).toMatchObject({ code: 'INVALID_INPUT', issues: [{ code: 'SOURCE_OF_ANOTHER_PLEDGE' }] });
    const [pledge, source] = ['savings-book/district-fund', 'district-fund-for-the-poor'];
    const of = { pledge: pledgeId(pledge), source: toGlobalId('FundingSource', source) };
    const { ownPledge, pledges } = await record(money.officer, { ...of, quantity: 1 });
    const { left, pledged } = pledges[0];
    const move = { from: of.pledge, to: pledgeId(haCau), quantity: left, basisDocument: '45/QĐ-BCĐ' };
    const { reallocation } = await act(money.officer, 'reallocateFunds', 'reallocation { id mayReverse }', move);
    expect(reallocation.mayReverse).toBe(true);
    const read = 'query ($id: ID!) { node(id: $id) { ... on Reallocation { mayReverse } } }';
    const other = await money.register.asker('AGENCY_OFFICER', { agency: 'labour-division' });
    for (const asker of [money.auditor, money.leader, other]) {
      expect((await asker.ask(read, { id: reallocation.id })).data.node).toEqual({ mayReverse: false });
      const step = { reallocation: reallocation.id, reason: 'Ghi nhầm' };
      expect(await act(asker, 'reverseReallocation', 'reallocation { id }', step)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const used = await act(money.officer, 'reversePledge', fields, { ownPledge: ownPledge.id, reason: 'Ghi nhầm' });
    const vi = expect.stringContaining(`đã bố trí ${pledged - left}`);
    expect(used).toMatchObject({ code: 'PLEDGE_EXCEEDED', message: { vi } });
  });
});

describe('what may be moved from a fund', () => {
  const givings = async (asker: Asker): Promise<Record<string, string | null>> => {
    const { data, errors } = await asker.ask('{ plan { pledges { slug giving { state ground { clause quote } } } } }');
    expect(errors).toBeUndefined();
    const grounds = data.plan.pledges.flatMap(({ giving }: Row) => giving?.ground ?? []);
    expect(new Set(grounds.map(({ clause }: Row) => clause))).toEqual(new Set(['II.2.2.2#4']));
    return Object.fromEntries(data.plan.pledges.map(({ slug, giving }: Row) => [slug, giving?.state ?? null]));
  };

  it('is told by the register: a ward gives when it has no near-poor household left', async () => {
    const before = await givings(money.officer);
    expect(before).toMatchObject({
      [haCau]: 'TIED_TO_WARD',
      'savings-book/other-ward-funds': 'POOL_OF_FUNDS',
      'savings-book/district-fund': 'FREE',
      'repair/red-cross': 'NOT_A_FUND',
    });
    expect(await givings(money.ward)).toMatchObject({ [haCau]: 'TIED_TO_WARD', 'savings-book/dong-mai': null });
    const { writers } = money.register.database;
    await writers
      .updateTable('household')
      .set({ class: 'WELL_OFF', standard: null })
      .where('place', '=', own)
      .execute();
    expect(await givings(money.officer)).toEqual({
      ...before,
      [haCau]: 'WARD_WITHOUT_NEAR_POOR',
      'education/ha-cau': 'WARD_WITHOUT_NEAR_POOR',
    });
    expect(await givings(keeper)).toMatchObject({ [haCau]: 'WARD_WITHOUT_NEAR_POOR' });
  });
});
