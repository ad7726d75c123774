import type { IsoDate } from '../kernel/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { verdictsByBirth } from './birth-verdict.ts';
import type { Feature } from './column-feature.ts';
import { derive, type ReceiverRows } from './receiver-rows.ts';
import { decideWindow, hasBegun } from './window.ts';

/** Places of the verdicts on a named child: it is younger on the day, older, or of an unknown age. */
const places = { MET: 0, NOT_MET: 1, UNKNOWN: 2, NOTE: 0 } as const;

/** Marks the rows that a pledge names until the age: with the first place and what the rule says of the birth. */
function markNamed(named: Uint8Array, rows: ReceiverRows, age: number, first: number, onBirth: OnBirth): void {
  const { birthDate, birthYear, supportedUntilAge } = rows.columns.members;
  for (let row = 0; row < named.length; row += 1) {
    if (supportedUntilAge[row] !== age) continue;
    named[row] = first + onBirth(birthDate[row] as number, birthYear[row] as number);
  }
}

type OnBirth = ReturnType<typeof verdictsByBirth>;

/** For which of the ages a child is named, and what the rule says of its age: three values for each of the ages. */
export function namedFeature({ support, untilAges }: AskedSupport, asOf: IsoDate): Feature {
  const ages = untilAges.map(({ value }) => value);
  const key = `named ${ages.join()} as of ${asOf} ${hasBegun(support, asOf)}`;
  const column = (rows: ReceiverRows) =>
    derive(rows, key, () => {
      const named = new Uint8Array(rows.count);
      for (const [at, untilAge] of untilAges.entries()) {
        if (ages.indexOf(untilAge.value) < at) continue;
        const onBirth = verdictsByBirth(asOf, (birth) => {
          const member = { id: 'member', ...birth };
          const question = { facts: { household: '', supports: [] }, member, asOf, afterExit: false, untilAge };
          return places[decideWindow(support, question).reason.verdict];
        });
        markNamed(named, rows, untilAge.value, 1 + 3 * at, onBirth);
      }
      return named;
    });
  return {
    key,
    size: 1 + 3 * ages.length,
    of: 'MEMBERS',
    column,
    apply: (value, { member }) => {
      if (member) member.supportedUntilAge = ages[Math.floor((value - 1) / 3)] ?? null;
    },
  };
}
