import { insertDecision, readHouseholdFacts } from '@vuonlen/database/assignments';
import { findAdoptedRevision, wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { decide } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaperOffice, type Reader, readers } from '../testing/paper-office.ts';

let office: PaperOffice;
/** What each kind is asked with: things of the ward Hà Cầu where they have a ward. */
const params: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  office = await PaperOffice.open();
  const { wards } = await office.ask('OFFICER', '{ wards { id name } }');
  const ward = wards.find(({ name }: { name: string }) => name === 'Hà Cầu').id;
  const batch = await office.payBatch(ward);
  const report = await office.reportLending();
  await office.workOn('2024-07-02');
  const period = await office.closePeriod('2024-01-01', '2024-06-30');
  Object.assign(params, {
    'progress-report': { period },
    'beneficiary-list': { measure: 'SAVINGS_BOOK', place: ward },
    'disbursement-order': { id: batch },
    'handing-over-list': { id: batch },
    'bank-report': { id: report },
    'refusal-notice': await findRefused(ward),
    'responsibility-matrix': {},
  });
}, 240_000);
afterAll(() => office.gateway.stop());

/** A household of a ward with a measure that excludes it. */
async function findRefused(place: string): Promise<Record<string, string>> {
  const query = `query ($where: HouseholdWhere) { households(first: 50, where: $where) { nodes { id eligibility {
    outcome measureCode measure { code } member { id } } } } }`;
  const { households } = await office.ask('OFFICER', query, { where: { place: [place] } });
  interface One {
    readonly id: string;
    readonly eligibility: readonly {
      outcome: string;
      measureCode: string;
      measure: object | null;
      member: { id: string } | null;
    }[];
  }
  for (const { id, eligibility } of households.nodes as readonly One[]) {
    const one = eligibility.find(({ outcome, measure }) => outcome === 'EXCLUDED' && measure !== null);
    if (one) return { household: id, measure: one.measureCode, ...(one.member ? { member: one.member.id } : {}) };
  }
  throw new Error('Nobody is excluded');
}

const everybody = ['NOBODY', ...Object.keys(readers)] as (Reader | 'NOBODY')[];
/** What each is answered: nobody, administrator, leader, officer; the own ward, another; bank, Front, Red Cross; auditor. */
const answers: readonly (readonly [string, readonly number[]])[] = [
  ['progress-report', [401, 200, 200, 200, 403, 403, 404, 404, 403, 200]],
  ['beneficiary-list', [401, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['disbursement-order', [401, 200, 200, 200, 200, 404, 200, 200, 404, 200]],
  ['handing-over-list', [401, 200, 200, 200, 200, 404, 200, 200, 404, 200]],
  ['bank-report', [401, 200, 200, 200, 404, 404, 200, 404, 404, 200]],
  ['refusal-notice', [401, 200, 200, 200, 200, 404, 200, 200, 404, 200]],
  ['responsibility-matrix', [401, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
];

describe('each kind of paper', () => {
  it.each(answers)(
    '%s is given to who reads what it tells of, and put on the trail only then',
    async (kind, expected) => {
      const trail = async (): Promise<number> =>
        (
          await office.gateway.database.readers
            .selectFrom('audit_event')
            .select('id')
            .where('action', '=', 'document.read')
            .execute()
        ).length;
      const before = await trail();
      const statuses: number[] = [];
      for (const reader of everybody) {
        const response = await office.take(reader === 'NOBODY' ? null : reader, `${kind}.html`, params[kind]);
        await response.text();
        statuses.push(response.status);
      }
      expect(statuses).toEqual(expected);
      expect((await trail()) - before).toBe(statuses.filter((status) => status === 200).length);
    },
  );

  it.each(['beneficiary-list', 'disbursement-order', 'handing-over-list'])(
    '%s names to another ward nobody of this one, and to an auditor no number',
    async (kind) => {
      const own = await office.read(kind, params[kind] ?? {}, 'WARD');
      const heads = (await office.ask('WARD', '{ households(first: 200) { nodes { headName } } }')).households.nodes;
      const names: readonly string[] = heads.map(({ headName }: { headName: string }) => headName);
      expect(names.filter((name) => own.lines.includes(name)).length).toBeGreaterThan(0);
      const other = await office.take('OTHER_WARD', `${kind}.html`, params[kind]);
      const text = await other.text();
      expect(names.filter((name) => text.includes(name))).toEqual([]);
      const audited = await office.read(kind, params[kind] ?? {}, 'AUDITOR');
      expect(audited.text).not.toMatch(/\d{3}\*+\d{4}|\b\d{12}\b/);
    },
  );
});

/** A clause as the notice names it. */
function placeOf(clause: string): string {
  const [section, part] = clause.split('#');
  return `mục ${section}${part === undefined ? '' : `, đoạn ${part}`} của Kế hoạch`;
}

it('notice of refusal of a decision that was recorded: its own sentence, and none of what was granted', async () => {
  const { committee, database, newId } = office.gateway;
  const scope = wholeCommittee(committee);
  const query = `{ households(first: 50) { nodes { id decisions { id outcome } eligibility { outcome measureCode member { id } } } } }`;
  const { households } = await office.ask('OFFICER', query);
  interface One {
    readonly id: string;
    readonly decisions: readonly { readonly id: string; readonly outcome: string }[];
    readonly eligibility: readonly {
      readonly outcome: string;
      readonly measureCode: string;
      readonly member: object | null;
    }[];
  }
  const all: readonly One[] = households.nodes;
  const denied = all.flatMap(({ id, eligibility }) =>
    eligibility
      .filter(
        ({ outcome, member, measureCode }) =>
          outcome === 'EXCLUDED' && member === null && measureCode === 'SAVINGS_BOOK',
      )
      .map(() => id),
  )[0];
  const household = denied === undefined ? '' : (Buffer.from(denied, 'base64url').toString().split(':')[1] ?? '');
  const asOf = isoDate('2024-06-20');
  const id = newId();
  const taken = await database.writers.transaction().execute(async (trx) => {
    const facts = await readHouseholdFacts(trx, scope, household, { plan: haDong2024, asOf });
    const planRevision = await findAdoptedRevision(trx, committee);
    if (facts === null || planRevision === null) throw new Error('No facts');
    const decision = decide(haDong2024, { measure: 'SAVINGS_BOOK', member: null, facts, asOf });
    const record = { committee, id, household, member: null, decision, facts, planRevision, recordedBy: 'demo' };
    await insertDecision(trx, { ...record, recordedAt: new Date() });
    return decision;
  });
  expect(taken.outcome).toBe('EXCLUDED');
  const recorded = Buffer.from(`Decision:${id}`).toString('base64url');
  const found = await office.read('refusal-notice', { household: denied ?? '', id: recorded });
  expect(found.text).toContain('ngày 20 tháng 6 năm 2024');
  expect(found.text).toContain(`a) ${taken.reasons[0]?.text.vi}`);
  expect(found.lines).toContain(`“${taken.reasons[0]?.quote}” (${placeOf(taken.reasons[0]?.clause ?? '')}).`);

  const one = all.find(({ decisions }) => decisions.some(({ outcome }) => outcome === 'GRANTED'));
  const granted = one?.decisions.find(({ outcome }) => outcome === 'GRANTED')?.id ?? '';
  const refused = await office.take('OFFICER', 'refusal-notice.docx', { household: one?.id ?? '', id: granted });
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'NO_REFUSAL' }]);
  const other = all.find((each) => each.id !== denied)?.id ?? '';
  const elsewhere = await office.take('OFFICER', 'refusal-notice.docx', { household: other, id: recorded });
  expect(elsewhere.status).toBe(404);
});
