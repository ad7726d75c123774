import { describe, expect, it } from 'vitest';
import { addDays, isIsoDate } from '../src/kernel/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { checkQuotes, type Plan, verifyPlan } from '../src/plans/index.ts';

type Holder = Record<string, unknown>;

/** A leaf of the document: where it is held, and the values that it is changed to. */
interface Leaf {
  readonly path: string;
  readonly holder: Holder;
  readonly field: string;
  readonly mutants: readonly unknown[];
}

interface Verdict {
  readonly path: string;
  readonly identities: boolean;
  readonly quotes: boolean;
}

/** The document as JSON: a value that two measures share in the source is two leaves there. */
const plan = JSON.parse(JSON.stringify(haDong2024)) as Plan;

function leavesOf(
  node: unknown,
  path: string,
  mutantsOf: (value: unknown, field: string) => readonly unknown[],
): readonly Leaf[] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Holder;
  return Object.keys(holder).flatMap((field) => {
    const value = holder[field];
    const name = Array.isArray(node)
      ? `[${(value as Holder | null)?.id ?? (value as Holder | null)?.code ?? field}]`
      : `.${field}`;
    const mutants = mutantsOf(value, field);
    const own = mutants.length > 0 ? [{ path: path + name, holder, field, mutants }] : [];
    return [...own, ...leavesOf(value, path + name, mutantsOf)];
  });
}

const holding = (): string =>
  verifyPlan(plan)
    .map(({ id, holds }) => `${id}${holds}`)
    .join();
const baseline = holding();

/** Changes one leaf, looks, and puts it back. */
function tryMutant({ path, holder, field }: Leaf, mutant: unknown): Verdict {
  const before = holder[field];
  holder[field] = mutant;
  const verdict = { path, identities: holding() !== baseline, quotes: checkQuotes(plan).problems.length > 0 };
  holder[field] = before;
  return verdict;
}

function run(leaves: readonly Leaf[]): readonly Verdict[] {
  return leaves.flatMap((leaf) => leaf.mutants.map((mutant) => tryMutant(leaf, mutant)));
}

function report(title: string, leaves: number, verdicts: readonly Verdict[]): readonly string[] {
  const survivors = [
    ...new Set(verdicts.filter(({ identities, quotes }) => !identities && !quotes).map(({ path }) => path)),
  ];
  const percent = (count: number) => `${count}/${verdicts.length} (${((100 * count) / verdicts.length).toFixed(1)} %)`;
  console.log(
    [
      `${title}: ${leaves} leaves, ${verdicts.length} mutants`,
      `  identities alone catch ${percent(verdicts.filter(({ identities }) => identities).length)}`,
      `  quotes alone catch     ${percent(verdicts.filter(({ quotes }) => quotes).length)}`,
      `  both together catch    ${percent(verdicts.filter(({ identities, quotes }) => identities || quotes).length)}`,
      `  survivors: ${survivors.length === 0 ? 'none' : survivors.join(', ')}`,
    ].join('\n'),
  );
  return survivors;
}

const byOne = (value: unknown): readonly unknown[] =>
  Number.isInteger(value) ? [(value as number) + 1, (value as number) - 1] : [];

/** A figure, but for the place of a number in its quote. */
const figure = (value: unknown, field: string): readonly unknown[] => (field === 'numberAt' ? [] : byOne(value));

/** A part of the plan that says of itself that it is a reading, with the entry of the register that holds it open. */
function isReading(value: unknown): boolean {
  const part = value as Holder | null;
  return part?.certainty === 'ASSUMED' && plan.ambiguities.some(({ id }) => id === part.ambiguity);
}

/** Figures that the plan reads out of no words. No quote can state them: examples of what follows from them hold them. */
const readFigures = leavesOf(plan, '', (value) => (isReading(value) ? [value] : []))
  .flatMap(({ path, holder, field }) => leavesOf(holder[field], path, figure))
  .map(({ path }) => path);

/** Days of the districts' wards: reference data, which the text does not mention. places/ holds them against their list. */
const referenceDates = haDong2024.places.map(({ id }) => `.places[${id}].validTo`);

describe('one change to the plan', () => {
  it('of an encoded figure by one: identities and quotes together catch all that the text states', () => {
    const leaves = leavesOf(plan, '', figure);
    const survivors = report('figures', leaves.length, run(leaves));
    expect(leaves.length - readFigures.length).toBeGreaterThan(100);
    expect(survivors).toEqual(readFigures);
  });

  it('of the figures that the identities speak of: they catch these without the text', () => {
    const spoken = leavesOf(
      {
        baseline: plan.baseline,
        measures: plan.measures,
        pledges: plan.pledges,
        subtotals: plan.subtotals,
        funding: plan.funding,
      },
      '',
      (value, field) => (field === 'value' ? byOne(value) : []),
    );
    const verdicts = run(spoken);
    const missed = [...new Set(verdicts.filter(({ identities }) => !identities).map(({ path }) => path))];
    console.log(
      `figures of the identities: ${spoken.length} leaves; identities alone miss ${missed.length}: ${missed.join(', ')}`,
    );
    // The second copy of a family's total, two counts that follow from the planned quantity, and the two children who
    // are a subset: no statement of the text adds them up. Their quotes catch them.
    expect(missed).toEqual([
      '.measures[HOUSING_REPAIR].statedTotal.value',
      '.measures[STUDENT_BICYCLE].statedTotal.value',
      '.pledges[new-build/leg-1].quantity.value',
      '.pledges[repair/district-fund].quantity.value',
      '.pledges[repair/red-cross].quantity.value',
      '.pledges[education/labour-federation/until-eighteen].quantity.value',
      '.pledges[education/labour-federation/until-eighteen].untilAge.value',
    ]);
  });

  it('of the place of a number in its quote', () => {
    const leaves = leavesOf(plan, '', (value, field) => (field === 'numberAt' ? byOne(value) : []));
    expect(report('places of numbers', leaves.length, run(leaves))).toEqual([]);
  });

  it('of a date by one day: only reference data survives', () => {
    const leaves = leavesOf(plan, '', (value) => (isIsoDate(value) ? [addDays(value, 1), addDays(value, -1)] : []));
    expect(report('dates', leaves.length, run(leaves))).toEqual(referenceDates);
  });

  it('of a number in the text itself', () => {
    const clauses = plan.clauses as unknown as { id: string; text: string }[];
    const leaves: readonly Leaf[] = clauses.flatMap((clause) =>
      [...clause.text.matchAll(/\d+/g)].map((match) => {
        const [number, at] = [match[0], match.index];
        const changed = (by: number) => {
          const next = String(Number(number) + by).padStart(number.length, '0');
          return clause.text.slice(0, at) + next + clause.text.slice(at + number.length);
        };
        return {
          path: `${clause.id}@${at}:${number}`,
          holder: clause as unknown as Holder,
          field: 'text',
          mutants: [changed(1), changed(-1)],
        };
      }),
    );
    const survivors = report('numbers of the text', leaves.length, run(leaves));
    expect(survivors).toEqual([]);
  });
});
