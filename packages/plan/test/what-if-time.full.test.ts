import { describe, expect, it } from 'vitest';
import { parsePlan } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { type RegisterEntry, type WishedChange, whatIf } from '../src/plans/index.ts';
import { demoRegister } from './demo-register.ts';

/** The register of the plan, many times over: each copy with households of its own in the same wards. */
function copies(count: number): readonly RegisterEntry[] {
  return Array.from({ length: count }, (_, copy) =>
    demoRegister.map(({ facts, ...rest }) => ({
      ...rest,
      facts: { ...facts, household: `${copy}/${facts.household}` },
    })),
  ).flat();
}

const dearer: WishedChange = { path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 };
const everything: readonly WishedChange[] = [
  dearer,
  { path: 'measures[EDUCATION_SUPPORT].rate', value: 2_000_000 },
  { path: 'measures[HOUSING_REPAIR].conditions[DILAPIDATED_HOUSING]', remove: true },
  { path: 'exclusionGroups[HOUSING_OR_SAVINGS_BOOK]', remove: true },
];

function timed(times: number, changes: readonly WishedChange[]) {
  const register = copies(times);
  const start = performance.now();
  const answer = whatIf(haDong2024, changes, register, { read: parsePlan });
  const took = performance.now() - start;
  if (!answer.ok) throw new Error('No answer');
  const shifts = `${answer.gains.length} gains, ${answer.losses.length} losses`;
  console.log(`${answer.whole.households} households, ${changes.length} changes: ${shifts} in ${took.toFixed(0)} ms`);
  return { answer, took };
}

describe('time of a what-if', () => {
  it('the plan: below a second', () => {
    timed(1, everything);
    const { answer, took } = timed(1, everything);
    expect(answer.gains).toHaveLength(78);
    expect(took).toBeLessThan(1_000);
  });

  it.each([
    ['one change', [dearer]],
    ['several changes', everything],
  ])('10 080 households, %s: below fifteen seconds', (_name, changes) => {
    const { answer, took } = timed(120, changes);
    expect(answer.gains).toHaveLength(78 * 120);
    expect(took).toBeLessThan(15_000);
  });
});
