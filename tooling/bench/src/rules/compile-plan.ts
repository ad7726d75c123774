import { outcomes, toColumns } from '@vuonlen/plan/assignments';
import { compilePlan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { measures } from './measures.ts';
import { emptyTally } from './tally.ts';

const [granted, undetermined] = [outcomes.indexOf('GRANTED'), outcomes.indexOf('UNDETERMINED')];

/** `compilePlan` of the rules library on the columns that it reads: a reason and an outcome for every row. */
export const compiled: Contender = {
  name: '@vuonlen/plan compilePlan',
  library: null,
  explains: 'outcome of five and the rule that settles it, by a number with its clause and quote',
  repeats: true,
  load: () => {
    const decideAll = compilePlan(haDong2024, measures);
    return (register) => {
      const days = [...Map.groupBy(register, ({ asOf }) => asOf)].map(([asOf, households]) => ({
        asOf,
        columns: toColumns(households.map(({ facts }) => facts)),
      }));
      return () => {
        const tally = emptyTally('THREE_VALUED');
        for (const { asOf, columns } of days) {
          for (const { measure, counts, total } of decideAll(columns, asOf)) {
            const sum = tally.grants[measure as (typeof measures)[number]];
            sum.granted += counts[granted] ?? 0;
            sum.amount += total ?? 0;
            tally.undetermined = (tally.undetermined ?? 0) + (counts[undetermined] ?? 0);
          }
        }
        return tally;
      };
    };
  },
};
