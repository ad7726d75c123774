import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { type GraphqlProposalDesk, openGraphqlProposalDesk, type Proposal, step } from './proposal-desk.ts';
import type { Asker } from './test-register.ts';

let desk: GraphqlProposalDesk;
let agency: Asker;
let cases: Asker;
let auditor: Asker;
let administrator: Asker;
/** By name: two of Hà Cầu, two of Yên Nghĩa, one returned, one withdrawn, one approved. */
const all: Record<string, Proposal & { household: string; place: string }> = {};

beforeAll(async () => {
  desk = await openGraphqlProposalDesk();
  const { register, ward, otherWard, officer, act } = desk;
  agency = await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front' });
  cases = await register.asker('AGENCY_OFFICER', { agency: 'red-cross' });
  auditor = await register.asker('AUDITOR');
  administrator = await register.asker('ADMINISTRATOR');
  const add = async (name: string, place: string, make: (household: string) => Promise<Proposal>) => {
    const household = await desk.newHousehold(place);
    all[name] = { ...(await make(household)), household, place };
  };
  const note = { note: 'Ghi chú riêng' };
  const workOn = async (date: string) => {
    const set = `mutation ($date: Date!) { setWorkingDate(input: { date: $date }) { __typename } }`;
    expect((await administrator.ask(set, { date })).data.setWorkingDate.__typename).toBe('SetWorkingDateSuccess');
  };
  await workOn('2024-06-10');
  await add('sent', 'ha-cau-2024', (household) => desk.submitted(ward, household));
  await add('ownSent', 'yen-nghia-2024', (household) => desk.submitted(officer, household));
  await add('withdrawn', 'ha-cau-2024', async (household) => {
    const draft = await desk.propose(ward, household);
    return (await act(ward, 'withdrawProposal', { ...step(draft), reason: 'Hộ không nhận' })).proposal;
  });
  await workOn('2024-06-15');
  await add('draft', 'ha-cau-2024', (household) => desk.propose(ward, household, note));
  await add('appraised', 'yen-nghia-2024', (household) => desk.appraised(otherWard, household));
  await add('returned', 'ha-cau-2024', async (household) => {
    const sent = await desk.submitted(ward, household);
    return (await act(officer, 'returnProposal', { ...step(sent), reason: 'Thiếu đơn' })).proposal;
  });
  await add('approved', 'yen-nghia-2024', async (household) => {
    const proposal = await desk.appraised(otherWard, household);
    await desk.approve(proposal);
    return proposal;
  });
});
afterAll(() => desk.register.database.drop());

const list = `query ($where: SupportProposalWhere, $orderBy: SupportProposalOrder, $first: Int, $after: String) {
  supportProposals(where: $where, orderBy: $orderBy, first: $first, after: $after) { totalCount
    counts { state count } pageInfo { hasNextPage endCursor } nodes { id note household { id } steps { reason } nextSteps { step } } } }`;

const nameOf = (id: string) => Object.keys(all).find((name) => all[name]?.id === id) ?? id;
const idOf = (name: string) => all[name]?.id ?? '';

async function names(asker: Asker, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { data, errors } = await asker.ask(list, variables);
  expect(errors).toBeUndefined();
  const found = data.supportProposals.nodes.map(({ id }: { id: string }) => nameOf(id));
  if (!variables.first) expect(data.supportProposals.totalCount).toBe(found.length);
  return found.toSorted();
}

const every = () => Object.keys(all).toSorted();
const ofPlace = (place: string) => every().filter((name) => all[name]?.place === place);

describe('who reads which proposals', () => {
  const readers: [string, () => Asker, () => string[]][] = [
    ['standing agency', () => desk.officer, every],
    ['leader', () => desk.leader, every],
    ['administrator', () => administrator, every],
    ['auditor', () => auditor, every],
    ['an agency that leads a measure', () => agency, every],
    ['an agency with other cases', () => cases, () => []],
    ['Hà Cầu', () => desk.ward, () => ofPlace('ha-cau-2024')],
    ['Yên Nghĩa', () => desk.otherWard, () => ofPlace('yen-nghia-2024')],
  ];

  it.each(readers)('%s: lists, counts, nodes and relations', async (_, askerOf, seen) => {
    const asker = askerOf();
    expect(await names(asker)).toEqual(seen());
    const { data } = await asker.ask(list);
    const total = data.supportProposals.counts.reduce((sum: number, one: { count: number }) => sum + one.count, 0);
    expect(total).toBe(seen().length);
    for (const name of every()) {
      const { data: one, errors } = await asker.ask(
        'query ($id: ID!, $household: ID!) { node(id: $id) { id } household(id: $household) { supportProposals { id } } }',
        { id: idOf(name), household: all[name]?.household },
      );
      expect(errors).toBeUndefined();
      const found = seen().includes(name);
      expect(one).toEqual({
        node: found ? { id: idOf(name) } : null,
        household: found ? { supportProposals: [{ id: idOf(name) }] } : null,
      });
    }
  });

  it('a ward finds nothing of another, whatever it asks for', async () => {
    const place = [toGlobalId('Place', 'yen-nghia-2024')];
    expect(await names(desk.ward, { where: { ward: place } })).toEqual([]);
    expect(await names(desk.ward, { where: { household: all.appraised?.household } })).toEqual([]);
    expect(await names(desk.ward, { where: { mine: true, ward: place } })).toEqual([]);
  });

  it('notes and reasons are withheld from who reads masked, and nobody who only reads is offered a step', async () => {
    const told = async (asker: Asker) => {
      const { data } = await asker.ask(list);
      const { nodes } = data.supportProposals;
      return {
        notes: nodes.filter(({ note }: { note: string | null }) => note !== null).length,
        reasons: nodes
          .flatMap(({ steps }: { steps: { reason: string | null }[] }) => steps)
          .filter(({ reason }: { reason: string | null }) => reason !== null).length,
        offered: nodes.flatMap(({ nextSteps }: { nextSteps: unknown[] }) => nextSteps).length,
      };
    };
    expect(await told(desk.officer)).toMatchObject({ notes: 1, reasons: 2 });
    expect(await told(auditor)).toEqual({ notes: 0, reasons: 0, offered: 0 });
    expect(await told(agency)).toEqual({ notes: 0, reasons: 0, offered: 0 });
  });
});

describe('a list of proposals', () => {
  it.each<[string, () => Asker, string[]]>([
    ['ward', () => desk.ward, ['draft', 'returned']],
    ['other ward', () => desk.otherWard, []],
    ['standing agency, but not what it submitted itself', () => desk.officer, ['sent']],
    ['leader', () => desk.leader, ['appraised']],
    ['administrator', () => administrator, ['ownSent', 'sent']],
    ['auditor', () => auditor, []],
  ])('mine, %s', async (_, askerOf, mine) => {
    expect(await names(askerOf(), { where: { mine: true } })).toEqual(mine);
  });

  it('is narrowed by state, ward, measure and how long they wait', async () => {
    const of = (where: object) => names(desk.officer, { where });
    expect(await of({ state: ['RETURNED', 'APPRAISED'] })).toEqual(['appraised', 'returned']);
    expect(await of({ ward: [toGlobalId('Place', 'ha-cau-2024')] })).toEqual(ofPlace('ha-cau-2024'));
    expect(await of({ measure: ['HOUSING_REPAIR'] })).toEqual([]);
    expect(await of({ measure: ['SAVINGS_BOOK'], household: all.draft?.household })).toEqual(['draft']);
    expect(await of({ waitingOver: 4 })).toEqual(['ownSent', 'sent']);
    expect(await of({ waitingOver: 5 })).toEqual([]);
    const { data } = await desk.officer.ask(
      'query ($id: ID!) { node(id: $id) { ... on SupportProposal { waitingDays } } }',
      {
        id: idOf('sent'),
      },
    );
    expect(data.node.waitingDays).toBe(5);
  });

  it('counts by state whatever state is shown, and every state once', async () => {
    const { data } = await desk.officer.ask(list, { where: { state: ['DRAFT'] } });
    expect(data.supportProposals.totalCount).toBe(1);
    expect(
      Object.fromEntries(
        data.supportProposals.counts.map((one: { state: string; count: number }) => [one.state, one.count]),
      ),
    ).toEqual({ DRAFT: 1, SUBMITTED: 2, RETURNED: 1, APPRAISED: 1, APPROVED: 1, REJECTED: 0, WITHDRAWN: 1 });
  });

  it.each(['WAITING_SINCE', 'RECORDED_AT', 'HEAD_NAME', 'PLACE'])(
    'by %s shows every row once, both ways',
    async (field) => {
      const walk = async (direction: string) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const { data, errors }: Awaited<ReturnType<Asker['ask']>> = await desk.officer.ask(list, {
            orderBy: { field, direction },
            first: 2,
            after,
          });
          expect(errors).toBeUndefined();
          seen.push(...data.supportProposals.nodes.map(({ id }: { id: string }) => nameOf(id)));
          after = data.supportProposals.pageInfo.hasNextPage ? data.supportProposals.pageInfo.endCursor : null;
        } while (after !== null);
        return seen;
      };
      const up = await walk('ASC');
      expect(up.toSorted()).toEqual(every());
      expect((await walk('DESC')).toReversed()).toEqual(up);
    },
  );

  it.each([
    [{ waitingOver: -1 }, 'where.waitingOver'],
    [{ waitingOver: 4000 }, 'where.waitingOver'],
    [{ measure: ['x; drop'] }, 'where.measure.0'],
  ])('refuses %j', async (where, path) => {
    const { errors } = await desk.officer.ask(list, { where });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message.split(':')[0]).toBe(path);
  });

  it('costs the same statements however long it is', async () => {
    const counts: number[] = [];
    for (const first of [1, 7]) {
      desk.register.statements.length = 0;
      const { errors } = await desk.officer.ask(
        `query { supportProposals(first: ${first}) { totalCount counts { count } nodes { household { headName } legs { quantity }
          steps { step } nextSteps { step } appraisals { items { item } } decision { outcome } assignment { state } } } }`,
      );
      expect(errors).toBeUndefined();
      counts.push(desk.register.statements.length);
    }
    expect(counts[1]).toBeLessThanOrEqual(11);
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeLessThanOrEqual(3);
  });
});
