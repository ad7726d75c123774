import type { IsoDate } from '@vuonlen/plan';
import { type DecidedColumns, outcomes, type RegisterColumns, toColumns } from '@vuonlen/plan/assignments';
import { compilePlan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { type BenchMeasure, measures } from './measures.ts';
import type { Register } from './register.ts';
import { emptyTally, type Tally } from './tally.ts';

const [granted, undetermined] = [outcomes.indexOf('GRANTED'), outcomes.indexOf('UNDETERMINED')];

/** Adds what a register came to. */
export function addColumns(tally: Tally, decided: readonly DecidedColumns[]): Tally {
  for (const { measure, counts, total } of decided) {
    const sum = tally.grants[measure as BenchMeasure];
    sum.granted += counts[granted] ?? 0;
    sum.amount += total ?? 0;
    tally.undetermined = (tally.undetermined ?? 0) + (counts[undetermined] ?? 0);
  }
  return tally;
}

interface Day {
  readonly asOf: IsoDate;
  readonly columns: RegisterColumns;
}

function daysOf(register: Register): readonly Day[] {
  return [...Map.groupBy(register, ({ asOf }) => asOf)].map(([asOf, households]) => ({
    asOf,
    columns: toColumns(households.map(({ facts }) => facts)),
  }));
}

const explains = 'outcome of five and the rule that settles it, by a number with its clause and quote';

/**
 * `compilePlan` of the rules library on the columns that it reads: a reason and an outcome for every row, written over
 * those of the pass before (as the hand-written loop does). The columns were decided before.
 */
export const compiled: Contender = {
  name: '@vuonlen/plan compilePlan',
  library: null,
  explains,
  repeats: true,
  load: () => {
    const decideAll = compilePlan(haDong2024, measures);
    return (register) => {
      const days = daysOf(register).map(({ asOf, columns }) => ({ asOf, columns, decided: decideAll(columns, asOf) }));
      return () => {
        const tally = emptyTally('THREE_VALUED');
        for (const day of days) {
          day.decided = decideAll(day.columns, day.asOf, day.decided);
          addColumns(tally, day.decided);
        }
        return tally;
      };
    };
  },
};

/** The same on columns that nobody read before, with nothing worked out: the first pass of a new plan. */
export const compiledFirst: Contender = {
  name: '@vuonlen/plan compilePlan, first pass',
  library: null,
  explains,
  load: () => (register) => {
    const days = daysOf(register);
    return () => {
      const tally = emptyTally('THREE_VALUED');
      for (const { asOf, columns } of days) addColumns(tally, compilePlan(haDong2024, measures)(columns, asOf));
      return tally;
    };
  },
};
