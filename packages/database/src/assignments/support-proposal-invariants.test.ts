import {
  appraisalItems,
  type SupportProposalState,
  supportProposalCycle,
  supportProposalStates,
  supportProposalSteps,
} from '@vuonlen/plan/assignments';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, openDemoDatabase, type TestDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  ({ database } = await openDemoDatabase());
});
afterAll(() => database.drop());

const refusalOf = (...statements: string[]) => failureOf(database.writers, statements);

const committee = '(select id from committee)';
const id = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';
const live = (measure: string) =>
  `(select id from assignment where measure = '${measure}' and state = 'ASSIGNED' order by id limit 1)`;
const book = live('SAVINGS_BOOK');
const household = '(select id from household order by id limit 1)';

const propose = (of = id, state = 'DRAFT', measure = 'SAVINGS_BOOK') => `insert into support_proposal (committee_id, id,
    household_id, measure, state, state_since, decision_id, proposed_by, recorded_at, updated_at, version)
  values (${committee}, '${of}', ${household}, '${measure}', '${state}', '2024-06-01',
    (select id from decision order by id limit 1), 'ward', now(), now(), 1)`;

/** What a step to the state has to write beside it. */
const withState = (state: SupportProposalState, by = 'leader') =>
  `state = '${state}'${['APPRAISED', 'APPROVED', 'REJECTED'].includes(state) ? `, appraised_by = 'officer'` : ''}${
    ['APPROVED', 'REJECTED'].includes(state) ? `, decided_by = '${by}'` : ''
  }${state === 'APPROVED' ? `, assignment_id = ${book}` : ''}`;
const move = (state: SupportProposalState, by?: string) =>
  `update support_proposal set ${withState(state, by)} where id = '${id}'`;

/** The shortest way to a state by the steps of the rules. */
const ways: Readonly<Record<SupportProposalState, readonly SupportProposalState[]>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMITTED'],
  RETURNED: ['SUBMITTED', 'RETURNED'],
  APPRAISED: ['SUBMITTED', 'APPRAISED'],
  APPROVED: ['SUBMITTED', 'APPRAISED', 'APPROVED'],
  REJECTED: ['SUBMITTED', 'APPRAISED', 'REJECTED'],
  WITHDRAWN: ['WITHDRAWN'],
};
const at = (state: SupportProposalState) => [propose(), ...ways[state].map((one) => move(one))];

const step = (sequence: number, kind: string, from: string | null, to: string, reason: string | null = null) => `
  insert into support_proposal_step (committee_id, id, proposal_id, sequence, step, from_state, to_state, reason,
    effective_on, recorded_at, recorded_by)
  values (${committee}, gen_random_uuid(), '${id}', ${sequence}, '${kind}', ${from === null ? 'null' : `'${from}'`},
    '${to}', ${reason === null ? 'null' : `'${reason}'`}, '2024-06-01', now(), 'x')`;
const leg = (measure: string, pledge: string, quantity = 1) => `
  insert into support_proposal_leg (committee_id, proposal_id, measure, pledge, quantity)
  values (${committee}, '${id}', '${measure}', '${pledge}', ${quantity})`;
const appraise = `insert into appraisal (committee_id, id, proposal_id, decision_id, effective_on, recorded_at, recorded_by)
  values (${committee}, '${other}', '${id}', (select id from decision order by id limit 1), '2024-06-01', now(), 'x')`;
const item = (isMet: boolean, note: string | null = null) => `insert into appraisal_item
  values (${committee}, '${other}', 'NO_OVERLAP', ${isMet}, ${note === null ? 'null' : `'${note}'`})`;
describe('the steps of a proposal', () => {
  const pairs = supportProposalStates.flatMap((from) => supportProposalStates.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s: the database refuses what the rules refuse, and nothing else', async (from, to) => {
    const isLegal = supportProposalCycle.steps.some((one) => one.from.includes(from) && one.to === to);
    const refused = { code: '23514', constraint: 'support_proposal_legal_step' };
    expect(await refusalOf(...at(from), move(to))).toEqual(isLegal ? null : refused);
  });

  it.each(supportProposalStates.filter((state) => state !== 'DRAFT'))('do not begin at %s', async (state) => {
    expect(await refusalOf(propose(id, state))).toEqual({
      code: '23514',
      constraint: 'support_proposal_legal_step',
    });
  });
});

describe('the database itself refuses', () => {
  it.each<[string, string[], string, string]>([
    ['a second open proposal of a support', [propose(), propose(other)], '23505', 'support_proposal_once'],
    [
      'another household for a proposal',
      [
        ...at('SUBMITTED'),
        `update support_proposal set state = 'APPRAISED', appraised_by = 'o',
        household_id = (select id from household order by id desc limit 1) where id = '${id}'`,
      ],
      '23514',
      'support_proposal_keeps_subject',
    ],
    [
      'an appraisal by who proposed',
      [...at('SUBMITTED'), `update support_proposal set state = 'APPRAISED', appraised_by = 'ward' where id = '${id}'`],
      '23514',
      'support_proposal_maker_is_not_checker',
    ],
    [
      'an appraised proposal that nobody appraised',
      [...at('SUBMITTED'), `update support_proposal set state = 'APPRAISED' where id = '${id}'`],
      '23514',
      'support_proposal_appraised',
    ],
    [
      'an approval by who appraised',
      [...at('APPRAISED'), move('APPROVED', 'officer')],
      '23514',
      'support_proposal_checker_is_not_approver',
    ],
    [
      'an approval by who proposed',
      [...at('APPRAISED'), move('APPROVED', 'ward')],
      '23514',
      'support_proposal_checker_is_not_approver',
    ],
    [
      'an approval without a support',
      [...at('APPRAISED'), `update support_proposal set state = 'APPROVED', decided_by = 'leader' where id = '${id}'`],
      '23514',
      'support_proposal_assigned',
    ],
    [
      'an approval by nobody',
      [
        ...at('APPRAISED'),
        `update support_proposal set state = 'APPROVED', assignment_id = ${book} where id = '${id}'`,
      ],
      '23514',
      'support_proposal_decided',
    ],
    [
      'an approval that gives another measure',
      [
        ...at('APPRAISED'),
        `update support_proposal set state = 'APPROVED', decided_by = 'leader',
          assignment_id = ${live('EDUCATION_SUPPORT').replace(`measure = 'EDUCATION_SUPPORT'`, `measure <> 'SAVINGS_BOOK'`)}
          where id = '${id}'`,
      ],
      '23503',
      'support_proposal_committee_id_assignment_id_measure_fkey',
    ],
    [
      'one support for two approvals',
      [
        ...at('APPROVED'),
        propose(other),
        ...(['SUBMITTED', 'APPRAISED', 'APPROVED'] as const).map((state) => move(state).replace(id, other)),
      ],
      '23505',
      'support_proposal_one_assignment',
    ],
    [
      'a pledge of another measure',
      [propose(), leg('SAVINGS_BOOK', 'education/bia-ba')],
      '23503',
      'support_proposal_leg_committee_id_measure_pledge_fkey',
    ],
    [
      'a leg of another measure',
      [propose(), leg('EDUCATION_SUPPORT', 'education/bia-ba')],
      '23503',
      'support_proposal_leg_committee_id_proposal_id_measure_fkey',
    ],
    [
      'nothing of a pledge',
      [propose(), leg('SAVINGS_BOOK', 'savings-book/ha-cau', 0)],
      '23514',
      'support_proposal_leg_quantity_check',
    ],
    [
      'two steps at one place',
      [propose(), step(1, 'PROPOSE', null, 'DRAFT'), step(1, 'PROPOSE', null, 'DRAFT')],
      '23505',
      'support_proposal_step_order',
    ],
    ['a second beginning', [propose(), step(2, 'PROPOSE', null, 'DRAFT')], '23514', 'support_proposal_step_begins'],
    [
      'a return without a reason',
      [propose(), step(2, 'RETURN', 'SUBMITTED', 'RETURNED')],
      '23514',
      'support_proposal_step_reason',
    ],
    [
      'a changed step',
      [`update support_proposal_step set recorded_by = 'y'`],
      '23001',
      'support_proposal_step_append_only',
    ],
    ['a removed step', [`delete from support_proposal_step`], '23001', 'support_proposal_step_append_only'],
    [
      'an item that is not met and not explained',
      [propose(), appraise, item(false)],
      '23514',
      'appraisal_item_explained',
    ],
    ['an item twice', [propose(), appraise, item(true), item(true)], '23505', 'appraisal_item_pkey'],
    ['a changed appraisal', [`update appraisal set note = 'y'`], '23001', 'appraisal_append_only'],
    ['a changed item', [`update appraisal_item set is_met = true`], '23001', 'appraisal_item_append_only'],
  ])('%s', async (_name, statements, code, constraint) => {
    expect(await refusalOf(...statements)).toEqual({ code, constraint });
  });

  it('nothing that is right: the same statements with right values pass', async () => {
    const rejectedAndAgain = [...at('REJECTED'), propose(other)];
    expect(await refusalOf(...rejectedAndAgain)).toBeNull();
    const legsAndSteps = [
      leg('SAVINGS_BOOK', 'savings-book/ha-cau'),
      step(1, 'PROPOSE', null, 'DRAFT'),
      step(2, 'WITHDRAW', 'DRAFT', 'WITHDRAWN', 'x'),
    ];
    expect(await refusalOf(propose(), ...legsAndSteps, appraise, item(false, 'x'))).toBeNull();
  });

  it('speaks the vocabularies of the rules library, word for word', async () => {
    const { rows } = await sql<{ of: string; def: string }>`
      select c.relname || '.' || a.attname as of, pg_get_constraintdef(k.oid) as def
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'c' and array_length(k.conkey, 1) = 1`.execute(database.writers);
    const wordsOf = (column: string) =>
      rows
        .filter(({ of, def }) => of === column && def.includes("'"))
        .flatMap(({ def }) => [...def.matchAll(/'([A-Z_0-9]+)'/g)].map(([, word]) => word))
        .toSorted();
    expect(wordsOf('support_proposal.state')).toEqual([...supportProposalStates].toSorted());
    expect(wordsOf('support_proposal_step.step')).toEqual([...supportProposalSteps].toSorted());
    expect(wordsOf('support_proposal_step.from_state')).toEqual([...supportProposalStates].toSorted());
    expect(wordsOf('support_proposal_step.to_state')).toEqual([...supportProposalStates].toSorted());
    expect(wordsOf('appraisal_item.item')).toEqual([...appraisalItems].toSorted());
  });
});
