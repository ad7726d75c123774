import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProposalCase, planOfCases } from '../../test/any-proposal-case.ts';
import { bestScore, type Due, scoreOf } from '../../test/proposal-oracle.ts';
import { chosenBy, dueOf, propose, wayOf } from '../../test/proposal-reading.ts';
import { howManyByObjective, smallestWith, whoIsByCode, whoIsByObjective } from '../../test/who-decided-laws.ts';
import { proposeAssignments } from './index.ts';

/** The platform's own copy of what passes to a worker and back. */
declare const structuredClone: <T>(value: T) => T;

describe('laws of the proposal', () => {
  it('no choice is better: the number of supports, then the objectives in order, as an exhaustive search finds', () => {
    fc.assert(
      fc.property(anyProposalCase(7), (one) => {
        expect(scoreOf(chosenBy(one), one)).toBe(bestScore(one));
      }),
      { numRuns: 80 },
    );
  });

  it('every leg is paid, and no pledge gives more than the ledger leaves', () => {
    fc.assert(
      fc.property(anyProposalCase(10), (one) => {
        const given = new Map<string, number>();
        for (const pick of propose(one).picks) {
          const { pays, takes } = wayOf(one, pick).way;
          expect([...pick.pledges].sort()).toEqual([...pays].sort());
          for (const id of takes) given.set(id, (given.get(id) ?? 0) + 1);
        }
        for (const [id, units] of given) expect(units).toBeLessThanOrEqual(one.left[id] ?? 0);
      }),
    );
  });

  it('no demand is served twice, no locked support is given again', () => {
    fc.assert(
      fc.property(anyProposalCase(10), (one) => {
        const { picks } = propose(one);
        const dues = picks.map((pick) => wayOf(one, pick).due);
        expect(new Set(dues).size).toBe(dues.length);
      }),
    );
  });

  it('says “by code” exactly where another choice is as good', () => {
    fc.assert(
      fc.property(anyProposalCase(5), (one) => {
        const { said, found } = whoIsByCode(one);
        expect(said).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('names the objective that decided: without it another choice is as good, with it none', () => {
    fc.assert(
      fc.property(anyProposalCase(5), (one) => {
        const { said, found } = whoIsByObjective(one);
        expect(said).toEqual(found);
      }),
    );
  });

  it('beside “by code” too: without it fewer in the same position could have the pledge, with it not', () => {
    fc.assert(
      fc.property(anyProposalCase(5), (one) => {
        const { said, found } = howManyByObjective(one);
        expect(said).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it('a shortfall is a set that is short: each receiver takes a unit of its pledges, which are fewer', () => {
    fc.assert(
      fc.property(anyProposalCase(8), (one) => {
        const { shortfalls, picks } = propose(one);
        const named = new Set<Due>();
        for (const { receivers, unserved, pledges, capacity } of shortfalls) {
          const inSet = (id: string) => pledges.includes(id);
          for (const receiver of receivers)
            for (const { takes } of dueOf(one, receiver, receiver.measures[0] ?? '').options)
              expect(takes.filter(inSet).length).toBeGreaterThan(0);
          expect(capacity).toBe(pledges.reduce((sum, id) => sum + (one.left[id] ?? 0), 0));
          expect(receivers.length - capacity).toBe(unserved.length);
          for (const receiver of unserved) named.add(dueOf(one, receiver, receiver.measures[0] ?? ''));
        }
        expect(named.size).toBe(one.dues.length - picks.length);
      }),
    );
  });

  it('a shortfall is as small as can be, with one of the unserved at a time; each of them has one', () => {
    fc.assert(
      fc.property(anyProposalCase(6), (one) => {
        const sets = smallestWith(one);
        for (const { smallest } of sets) expect(smallest.length).toBeGreaterThan(0);
        expect(new Set(sets.flatMap(({ smallest }) => smallest))).toEqual(
          new Set(sets.flatMap(({ unserved }) => unserved)),
        );
      }),
    );
  });

  it('the order of register, ledger and plan does not matter, and neither does a worker in between', () => {
    fc.assert(
      fc.property(anyProposalCase(8), (one) => {
        const backward = {
          ...one,
          register: [...one.register].reverse(),
          locked: [...one.locked].reverse(),
          ledger: new Map([...one.ledger].reverse()),
        };
        const { locked: _, ...proposal } = propose(one);
        expect(propose(backward)).toMatchObject(proposal);
        const { register, ledger, ...wishes } = structuredClone(one);
        const plan = { ...structuredClone(planOfCases), pledges: [...planOfCases.pledges].reverse() };
        expect(structuredClone(proposeAssignments(plan, register, ledger, wishes))).toEqual(propose(one));
      }),
      { numRuns: 25 },
    );
  });

  it('households with a support never compete with the objectives that choose among pledges', () => {
    fc.assert(
      fc.property(anyProposalCase(8), fc.nat(3), (one, at) => {
        const others = one.objectives.filter((name) => name !== 'MORE_HOUSEHOLDS');
        const first = { ...one, objectives: ['MORE_HOUSEHOLDS' as const, ...others] };
        const moved = { ...one, objectives: [...others.slice(0, at), 'MORE_HOUSEHOLDS' as const, ...others.slice(at)] };
        expect(scoreOf(chosenBy(first), moved)).toBe(scoreOf(chosenBy(moved), moved));
      }),
    );
  });
});
