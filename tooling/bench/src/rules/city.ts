import type { IsoDate, Plan } from '@vuonlen/plan';
import { type ColumnDecider, type RegisterColumns, toColumns } from '@vuonlen/plan/assignments';
import { compilePlan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { measureInTurn, type Timings, type Work } from '../measure.ts';
import { addColumns } from './compile-plan.ts';
import type { Pass } from './contender.ts';
import { measures } from './measures.ts';
import { generateRegister } from './register.ts';
import { differences, emptyTally, type Tally } from './tally.ts';
import { handWrittenLoop } from './typed-arrays.ts';

/** A whole city's register as of a day. */
interface City {
  readonly columns: RegisterColumns;
  readonly asOf: IsoDate;
  readonly loop: Pass;
}

/** What a pass came to, under which plan. */
interface Answer {
  readonly plan: Plan;
  readonly tally: Tally;
}

/** Who decides the city, ours first, and under which circumstances. */
export const cityRows = {
  'city: compilePlan': 'a compiled plan, over columns that it decided before; writes over the answer before',
  'city: compilePlan, new arrays': 'the same, each answer in arrays of its own',
  'city: compilePlan, another amount':
    'each pass compiles a plan of another amount, over columns that others read; writes over the answer before',
  'city: compilePlan, other limits':
    'each pass compiles a plan of other limits (years after the exit, year of the works), over columns that others read; writes over the answer before',
  'city: compilePlan, fresh columns': 'a compiled plan, over columns that nobody read before; arrays of its own',
  'city: hand-written loop': 'as above',
} as const;

function withMeasures(change: (measure: Plan['measures'][number]) => Plan['measures'][number]): Plan {
  return { ...haDong2024, measures: haDong2024.measures.map(change) };
}

/** The plan as a slider of an amount leaves it. */
function withAmount(step: number): Plan {
  return withMeasures((measure) => {
    const { rate } = measure;
    if (measure.code !== 'SAVINGS_BOOK' || !('value' in rate)) return measure;
    return { ...measure, rate: { ...rate, value: (rate.value + 100_000 * step) as typeof rate.value } };
  });
}

/** The plan as a slider of its limits leaves it: nobody asked about these years before. */
function withLimits(step: number): Plan {
  return withMeasures((measure) => ({
    ...measure,
    conditions: measure.conditions.map((one) => {
      if (one.kind === 'WITHIN_YEARS_OF_EXIT') return { ...one, years: 3 + step };
      return one.kind === 'NOT_BUILDING_OR_REPAIRING' ? { ...one, year: 2024 + step } : one;
    }),
  }));
}

/** The same columns as a register of which nothing is known yet. */
function afresh({ households, members }: RegisterColumns): RegisterColumns {
  return { households, members };
}

function decideBy(plan: Plan, columns: RegisterColumns, asOf: IsoDate): Tally {
  return addColumns(emptyTally('THREE_VALUED'), compilePlan(plan, measures)(columns, asOf));
}

/** The passes over a city. `steps` goes on from round to round, so that no slider stands twice at one place. */
function worksOn({ columns, asOf, loop }: City, decideAll: ColumnDecider, steps: { last: number }) {
  let decided = decideAll(columns, asOf);
  const answer = (plan: Plan, found: typeof decided) => {
    decided = found;
    return { plan, tally: addColumns(emptyTally('THREE_VALUED'), found) };
  };
  const slide = (planAt: (step: number) => Plan) => () => {
    steps.last += 1;
    const plan = planAt(steps.last);
    return answer(plan, compilePlan(plan, measures)(columns, asOf, decided));
  };
  const passes: Readonly<Record<keyof typeof cityRows, () => Promise<Answer> | Answer>> = {
    'city: compilePlan': () => answer(haDong2024, decideAll(columns, asOf, decided)),
    'city: compilePlan, new arrays': () => answer(haDong2024, decideAll(columns, asOf)),
    'city: compilePlan, another amount': slide(withAmount),
    'city: compilePlan, other limits': slide(withLimits),
    'city: compilePlan, fresh columns': () => answer(haDong2024, decideAll(afresh(columns), asOf)),
    'city: hand-written loop': async () => ({ plan: haDong2024, tally: await loop() }),
  };
  return Object.entries(passes).map(([name, pass]): Work<Answer> => ({ name, pass, repeatFor: 100_000 }));
}

/**
 * Times a whole city's register, a city of its own each round. The sums are held against those of the hand-written loop;
 * those of a changed plan against the same plan on fresh columns.
 */
export function measureCity(rounds: number, seed: number, households: number): Promise<Timings> {
  const decideAll = compilePlan(haDong2024, measures);
  const steps = { last: 0 };
  let city: City | null = null;
  let expected = emptyTally('TWO_VALUED');
  return measureInTurn(
    rounds,
    async (round) => {
      const register = generateRegister(seed + round, households);
      const loop = handWrittenLoop.load()(register);
      const asOf = register[0]?.asOf;
      if (asOf === undefined) throw new RangeError('A city has households');
      city = { columns: toColumns(register.map(({ facts }) => facts)), asOf, loop };
      expected = await loop();
      const works = worksOn(city, decideAll, steps);
      // The making of the register is nobody's garbage; the code that a full collection throws away is compiled again.
      globalThis.gc?.();
      for (const { pass } of works) await pass();
      return works;
    },
    (_round, name, { plan, tally }) => {
      const right = plan === haDong2024 || !city ? expected : decideBy(plan, afresh(city.columns), city.asOf);
      const wrong = differences(right, tally);
      if (wrong.length > 0) throw new Error(`${name} comes to other sums\n${wrong.join('\n')}`);
    },
  );
}
