import { updateMembership } from '@vuonlen/database/users';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../kernel/index.ts';
import { act, type Row } from './money-register.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const list = `{ delegations { nodes { state
  delegator { id name role disabled agency { slug } place { name } }
  delegate { id name role disabled agency { slug } place { name } } } } }`;

describe('a delegation', () => {
  let register: TestRegister;
  let leader: Asker;
  let delegate: Asker;
  let auditor: Asker;
  const read = async (asker = auditor): Promise<Row> => (await asker.ask(list)).data.delegations.nodes[0];
  const become = async (role: Role, { disabled = false, place = null as string | null } = {}) => {
    const { id, userId } = delegate.person;
    const agency = role === 'AGENCY_OFFICER' ? 'fatherland-front' : null;
    const state = { id, userId, role, agency, place, disabled };
    const write = register.database.writers.transaction();
    await write.execute((trx) => updateMembership(trx, register.committee, state, new Date()));
  };

  beforeAll(async () => {
    register = await createTestRegister();
    leader = await register.asker('COMMITTEE_LEADER');
    delegate = await register.asker('AGENCY_OFFICER', { agency: 'fatherland-front' });
    auditor = await register.asker('AUDITOR');
    await act(leader, 'recordDelegation', 'delegation { id }', {
      action: 'APPROVE_DISBURSEMENT',
      delegate: toGlobalId('User', delegate.person.id),
      validFrom: '2024-06-15',
      validUntil: '2024-06-20',
      basisDocument: '12/UQ-BCĐ',
    });
  });
  afterAll(async () => {
    await register.database.drop();
  });

  it('tells who may read it of both persons: name, role and body', async () => {
    expect(await read()).toEqual({
      state: 'IN_FORCE',
      delegator: {
        id: toGlobalId('User', leader.person.id),
        name: expect.any(String),
        role: 'COMMITTEE_LEADER',
        disabled: false,
        agency: null,
        place: null,
      },
      delegate: {
        id: toGlobalId('User', delegate.person.id),
        name: expect.any(String),
        role: 'AGENCY_OFFICER',
        disabled: false,
        agency: { slug: 'fatherland-front' },
        place: null,
      },
    });
  });

  it('tells nobody more of them who may not read users', async () => {
    const { delegate: party } = await read();
    const { data } = await auditor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: party.id });
    expect(data.node).toBeNull();
    const { errors } = await auditor.ask('{ delegations { nodes { delegate { username } } } }');
    expect(errors?.[0]?.message).toContain('username');
  });

  it('is seen by an agency officer who is one of the two, and by no other', async () => {
    const whole = `{ delegations { totalCount nodes { id validUntil basisDocument
      delegator { name role } delegate { name } } } }`;
    const [own] = (await delegate.ask(whole)).data.delegations.nodes;
    expect(own).toMatchObject({ validUntil: '2024-06-20', basisDocument: '12/UQ-BCĐ' });
    expect(own.delegator).toEqual({ name: 'Người COMMITTEE_LEADER', role: 'COMMITTEE_LEADER' });
    const node = async (asker: Asker) =>
      (await asker.ask('query ($id: ID!) { node(id: $id) { id } }', { id: own.id })).data.node;
    expect(await node(delegate)).toEqual({ id: own.id });
    for (const agency of ['fatherland-front', 'red-cross']) {
      const other = await register.asker('AGENCY_OFFICER', { agency });
      expect((await other.ask(whole)).data.delegations).toEqual({ totalCount: 0, nodes: [] });
      expect(await node(other)).toBeNull();
    }
    const ward = await register.asker('WARD_OFFICER', { place: 'ha-cau-2024' });
    expect((await ward.ask(whole)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await node(ward)).toBeNull();
    for (const asker of [leader, auditor]) expect((await asker.ask(whole)).data.delegations.totalCount).toBe(1);
  });

  it('lets nobody do anything once the delegate is disabled or may not act in that place', async () => {
    await become('AGENCY_OFFICER', { disabled: true });
    expect(await read()).toMatchObject({ state: 'SUSPENDED', delegate: { disabled: true } });
    await become('WARD_OFFICER', { place: 'ha-cau-2024' });
    expect(await read()).toMatchObject({
      state: 'SUSPENDED',
      delegate: { role: 'WARD_OFFICER', agency: null, place: { name: 'Hà Cầu' } },
    });
    await become('COMMITTEE_OFFICER');
    expect((await read()).state).toBe('IN_FORCE');
  });
});
