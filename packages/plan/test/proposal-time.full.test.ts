import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { type Plan, proposeAssignments, type RegisterEntry } from '../src/plans/index.ts';
import { demoRegister } from './demo-register.ts';
import { ledgerOf } from './ledger-of.ts';

/** The register of the plan, many times over: each copy with households of its own, spread over as many cities. */
function copies(count: number, cities: number): readonly RegisterEntry[] {
  return Array.from({ length: count }, (_, copy) =>
    demoRegister.map(({ facts, ...rest }) => ({
      ...rest,
      facts: { ...facts, household: `${copy}/${facts.household}`, place: `${facts.place}/${copy % cities}` },
    })),
  ).flat();
}

/** The plan with the wards of as many cities, each with the pledges of its own. */
function planOf(cities: number): Plan {
  const pledges = haDong2024.pledges.flatMap((one) =>
    one.place === null
      ? [one]
      : Array.from({ length: cities }, (_, city) => ({
          ...one,
          id: `${one.id}/${city}`,
          place: `${one.place}/${city}`,
        })),
  );
  return { ...haDong2024, pledges };
}

/** Milliseconds of computing: the bar holds on a busy machine too. */
function timed(count: number, pledgedTimes: number, cities = 1) {
  const plan = planOf(cities);
  const register = copies(count, cities);
  const units = plan.pledges.map(({ id, place, quantity: { value } }) => {
    const share = place === null ? pledgedTimes : pledgedTimes / cities;
    return [id, Math.ceil(value * share)] as const;
  });
  const ledger = ledgerOf(plan, Object.fromEntries(units));
  const [start, before] = [performance.now(), process.cpuUsage()];
  const proposal = proposeAssignments(plan, register, ledger);
  const { user, system } = process.cpuUsage(before);
  const [took, elapsed] = [(user + system) / 1_000, performance.now() - start];
  if (!proposal.ok) throw new Error('No proposal');
  const { picks, shortfalls } = proposal;
  const what = `${count * 84} households in ${6 * cities} wards: ${picks.length} supports, ${shortfalls.length} shortfalls`;
  console.log(`${what} in ${took.toFixed(0)} ms of computing, ${elapsed.toFixed(0)} ms in all`);
  return { proposal, took };
}

describe('time of a proposal', () => {
  it('the plan: below a second', () => {
    timed(1, 1);
    const { proposal, took } = timed(1, 1);
    expect(proposal.picks).toHaveLength(213);
    expect(took).toBeLessThan(1_000);
  });

  it.each([
    ['6 wards, enough', 120, 1],
    ['6 wards, half of it', 60, 1],
    ['180 wards, enough', 120, 30],
    ['180 wards, half of it', 60, 30],
  ])('10 080 households, %s: below ten seconds', (_name, times, cities) => {
    const { proposal, took } = timed(120, times, cities);
    expect(proposal.shortfalls.length > 0).toBe(times < 120);
    expect(took).toBeLessThan(10_000);
  });
});
