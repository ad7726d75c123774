import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { proposeAssignments, type RegisterEntry } from '../src/plans/index.ts';
import { demoRegister } from './demo-register.ts';
import { ledgerOf } from './ledger-of.ts';

/** The register of the plan, many times over: each copy with households of its own in the same wards. */
function copies(count: number): readonly RegisterEntry[] {
  return Array.from({ length: count }, (_, copy) =>
    demoRegister.map(({ facts, ...rest }) => ({
      ...rest,
      facts: { ...facts, household: `${copy}/${facts.household}` },
    })),
  ).flat();
}

/** Milliseconds of computing: the bar holds on a busy machine too. */
function timed(copiesOfPlan: number, ledger: ReturnType<typeof ledgerOf>) {
  const register = copies(copiesOfPlan);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const proposal = proposeAssignments(haDong2024, register, ledger);
  const { user, system } = process.cpuUsage(before);
  const [took, elapsed] = [(user + system) / 1_000, performance.now() - start];
  if (!proposal.ok) throw new Error('No proposal');
  const households = new Set(register.map((entry) => entry.facts.household)).size;
  console.log(
    `${households} households: ${proposal.picks.length} supports in ${took.toFixed(0)} ms of computing, ${elapsed.toFixed(0)} ms in all`,
  );
  return { proposal, took };
}

function pledged(times: number) {
  return ledgerOf(
    haDong2024,
    Object.fromEntries(haDong2024.pledges.map(({ id, quantity }) => [id, quantity.value * times])),
  );
}

describe('time of a proposal', () => {
  it('the plan: below a second', () => {
    timed(1, pledged(1));
    const { proposal, took } = timed(1, pledged(1));
    expect(proposal.picks).toHaveLength(213);
    expect(took).toBeLessThan(1_000);
  });

  it.each([
    ['enough', 120],
    ['half of it', 60],
  ])('10 080 households, pledges: %s: below ten seconds', (_name, times) => {
    const { proposal, took } = timed(120, pledged(times));
    expect(proposal.shortfalls.length > 0).toBe(times < 120);
    expect(took).toBeLessThan(10_000);
  });
});
