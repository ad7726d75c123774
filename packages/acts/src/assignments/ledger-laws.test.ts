import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookFor, buildFor, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AssignSupportInput, assignSupport, cancelSupport } from './index.ts';

type Step = {
  readonly household: number;
  readonly act: 'BOOK' | 'WARD_BOOK' | 'BUILD' | 'EDUCATION' | 'NAMED' | 'CANCEL';
};

const steps = fc.array(
  fc.record<Step>({
    household: fc.nat({ max: 5 }),
    act: fc.constantFrom<Step['act'][]>('BOOK', 'WARD_BOOK', 'BUILD', 'EDUCATION', 'NAMED', 'CANCEL', 'CANCEL'),
  }),
  { minLength: 6, maxLength: 18 },
);

interface Subject {
  readonly id: string;
  readonly child: string;
}

describe('after any sequence of acts', () => {
  let desk: SupportDesk;
  const subjects: Subject[] = [];
  beforeAll(async () => {
    desk = await openSupportDesk();
    for (let index = 0; index < 6; index += 1) {
      const isExited = index >= 3;
      const household = await desk.register({
        place: 'ha-cau-2024',
        class: isExited ? 'EXITED_NEAR_POVERTY' : 'NEAR_POOR',
      });
      await desk.needsHouse(household);
      const { rows } = await sql<{ id: string }>`
        select id from household_member where household_id = ${household.id} and grade = 7`.execute(
        desk.database.writers,
      );
      subjects.push({ id: household.id, child: rows[0]?.id ?? '' });
    }
  });
  afterAll(() => desk.database.drop());

  const inputOf = ({ id, child }: Subject, act: Step['act']): AssignSupportInput => {
    if (act === 'BUILD') return buildFor(id);
    if (act === 'BOOK') return bookFor(id);
    if (act === 'WARD_BOOK') return bookFor(id, { legs: [{ pledge: 'savings-book/ha-cau', quantity: 1 }] });
    const pledge = act === 'NAMED' ? 'education/labour-federation/until-eighteen' : 'education/labour-federation';
    const legs = [{ pledge, quantity: 1 }];
    const effectiveOn = '2025-01-01' as AssignSupportInput['effectiveOn'] & string;
    return bookFor(id, { measure: 'EDUCATION_SUPPORT', member: child, legs, effectiveOn });
  };

  const play = async ({ household, act }: Step) => {
    const subject = subjects[household];
    if (subject === undefined) return;
    if (act !== 'CANCEL') {
      await assignSupport(desk.contextOf(), inputOf(subject, act));
      return;
    }
    const { rows } = await sql<{ id: string; version: number }>`
      select id, version from assignment where household_id = ${subject.id} and state = 'ASSIGNED' limit 1`.execute(
      desk.database.writers,
    );
    const [live] = rows;
    if (live === undefined) return;
    const input = { assignment: live.id, expectedVersion: live.version, reason: 'law', idempotencyKey: randomUUID() };
    await cancelSupport(desk.contextOf(), input);
  };

  it('each counter is what the live legs draw, parts included, and every chain of the trail holds', async () => {
    let assigned = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const step of sequence) await play(step);
        const { rows } = await sql<{ pledge: string; used: number; limit: number; drawn: number }>`
          with recursive drawn as (
            select l.pledge, l.quantity from assignment_leg l join assignment a on a.id = l.assignment_id
            where a.state = 'ASSIGNED'
            union all
            select p.part_of, d.quantity from drawn d join pledge p on p.id = d.pledge where p.part_of is not null
          )
          select c.pledge, c.used, c."limit", coalesce((select sum(quantity) from drawn d where d.pledge = c.pledge), 0) as drawn
          from pledge_counter c`.execute(desk.database.writers);
        for (const { pledge, used, limit, drawn } of rows) {
          expect({ pledge, used }).toEqual({ pledge, used: drawn });
          expect(used).toBeLessThanOrEqual(limit);
          assigned += used;
        }
        for (const { id } of subjects) {
          expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', id)).toBeNull();
        }
      }),
      { numRuns: 12, seed: 2024, endOnFailure: true },
    );
    expect(assigned).toBeGreaterThan(0);
  });
});
