import type { IsoDate } from '../kernel/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { verdictsByBirth } from './birth-verdict.ts';
import type { Feature } from './column-feature.ts';
import { derive, type ReceiverRows } from './receiver-rows.ts';
import { decideWindow, hasBegun } from './window.ts';

/** Places of the verdicts on a named child: it is younger on the day, older, or of an unknown age. */
const places = { MET: 0, NOT_MET: 1, UNKNOWN: 2, NOTE: 0 } as const;

/** For which of the ages a child is named, and what the rule says of its age: three values for each of the ages. */
export function namedFeature({ support, untilAges }: AskedSupport, asOf: IsoDate): Feature {
  const ages = untilAges.map(({ value }) => value);
  const key = `named ${ages.join()} as of ${asOf} ${hasBegun(support, asOf)}`;
  const column = (rows: ReceiverRows) =>
    derive(rows, key, () => {
      const { birthDate, birthYear, supportedUntilAge } = rows.columns.members;
      const verdictOn = untilAges.map((untilAge) =>
        verdictsByBirth(asOf, (birth) => {
          const member = { id: 'member', ...birth };
          const question = { facts: { household: '', supports: [] }, member, asOf, afterExit: false, untilAge };
          return places[decideWindow(support, question).reason.verdict];
        }),
      );
      const named = new Uint8Array(rows.count);
      for (let row = 0; row < named.length; row += 1) {
        const age = supportedUntilAge[row] as number;
        if (Number.isNaN(age)) continue;
        const at = ages.indexOf(age);
        const found = verdictOn[at]?.(birthDate[row] as number, birthYear[row] as number);
        if (found !== undefined) named[row] = 1 + 3 * at + found;
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
