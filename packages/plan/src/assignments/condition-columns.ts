import { addDays, type Citation, type IsoDate, isoDate } from '../kernel/index.ts';
import { type Condition, evaluateCondition, isSeveral, type Verdict } from '../measures/index.ts';
import {
  classFeature,
  type Draft,
  eligibleFeature,
  type Feature,
  flagFeature,
  levelFeature,
  memberFeature,
  memberFlagFeature,
} from './column-feature.ts';
import { exitedByFeature, withinYearsFeature, worksFeature } from './day-feature.ts';
import { combinationsOf, indexColumn } from './index-column.ts';
import { needFeatures } from './need-feature.ts';
import { columnBy, derive, type ReceiverRows } from './receiver-rows.ts';
import { unknownDay } from './register-columns.ts';

/** What the conditions of one support are read under. */
export interface ColumnQuestion {
  readonly rows: ReceiverRows;
  readonly asOf: IsoDate;
  readonly afterExit: boolean;
  /** The ages until which children of these rows are supported, and the feature that says for which a child is named. */
  readonly named: {
    readonly ages: readonly (Citation & { readonly value: number })[];
    readonly feature: Feature | null;
  };
}

const epoch = isoDate('1970-01-01');
const verdicts: readonly Verdict[] = ['UNKNOWN', 'NOT_MET', 'MET'];
const [unknown, notMet, met] = [0, 1, 2];

/** The verdict of a condition for each combination of the values of its features, as a place in `UNKNOWN NOT_MET MET`. */
interface VerdictTable {
  readonly features: readonly Feature[];
  readonly verdicts: readonly number[];
}

/** The features that settle a condition of one fact or two; null for one that is settled row by row. */
function featuresOf(condition: Condition, { rows, asOf, named }: ColumnQuestion): readonly Feature[] | null {
  const ofMember = (feature: Feature) => (rows.receivers === 'MEMBERS' ? [memberFeature, feature] : []);
  switch (condition.kind) {
    case 'CLASS_IN':
      return [classFeature];
    case 'NEED':
      return needFeatures([condition.need], condition.year);
    case 'NEED_IN':
      return needFeatures(condition.needs, condition.year);
    case 'DILAPIDATED_HOUSING':
      return [flagFeature('housingDilapidated')];
    case 'IN_HARDSHIP':
      return [flagFeature('inHardship')];
    case 'EXITED':
      return [classFeature, exitedByFeature(asOf)];
    case 'WITHIN_YEARS_OF_EXIT': {
      const exit = [classFeature, withinYearsFeature(condition.years, asOf)];
      return named.feature ? [...exit, named.feature] : exit;
    }
    case 'SCHOOL_LEVEL_IN':
      return ofMember(levelFeature);
    case 'IN_SCHOOL':
      return ofMember(memberFlagFeature('inSchool'));
    case 'HOUSEHOLD_OR_ITS_CHILD':
      return ofMember(memberFlagFeature('isChildOfHousehold'));
    case 'NOT_BUILDING_OR_REPAIRING':
      return [worksFeature(condition.year)];
    case 'BY_REGULATION':
      return [eligibleFeature(condition.policy)];
    case 'CHILD_OR_ELDERLY':
    case 'ANY_OF':
    case 'ALL_OF':
      return null;
    default:
      return condition satisfies never;
  }
}

function verdictOn(
  condition: Condition,
  question: ColumnQuestion,
  features: readonly Feature[],
  values: readonly number[],
): number {
  const member = question.rows.receivers === 'MEMBERS' ? { id: 'member' } : null;
  const draft: Draft = { facts: { household: '', supports: [] }, member };
  for (const [at, feature] of features.entries()) feature.apply(values[at] ?? 0, draft);
  const { facts, member: asked } = draft;
  const age = asked?.supportedUntilAge ?? null;
  const untilAge = question.named.ages.find(({ value }) => value === age) ?? null;
  const { asOf, afterExit } = question;
  return verdicts.indexOf(evaluateCondition(condition, { facts, member: asked, asOf, afterExit, untilAge }).verdict);
}

/** The ages of the members, by the rule itself; members born on one day are asked about once. */
function verdictsByAge(condition: Condition, question: ColumnQuestion): Uint8Array {
  const { rows, asOf } = question;
  const { known, birthDate, birthYear } = rows.columns.members;
  const byBirth = new Map<string, number>();
  return columnBy(rows.count, (row) => {
    if (rows.receivers === 'HOUSEHOLDS' || known[row] === 0) return unknown;
    const [day, year] = [birthDate[row] as number, birthYear[row] as number];
    const found = byBirth.get(`${day} ${year}`);
    if (found !== undefined) return found;
    const born = { birthDate: day === unknownDay ? null : addDays(epoch, day), birthYear: year === 0 ? null : year };
    const asked = { facts: { household: '', supports: [] }, member: { id: 'member', ...born } };
    const { verdict } = evaluateCondition(condition, { ...asked, asOf, afterExit: false, untilAge: null });
    byBirth.set(`${day} ${year}`, verdicts.indexOf(verdict));
    return verdicts.indexOf(verdict);
  });
}

function verdictColumn(condition: Condition, question: ColumnQuestion): Uint8Array {
  if (condition.kind === 'CHILD_OR_ELDERLY') return verdictsByAge(condition, question);
  if (!isSeveral(condition)) {
    const table = verdictTable(condition, question);
    const index = indexColumn(question.rows, table.features);
    return columnBy(index.length, (row) => table.verdicts[index[row] as number] ?? unknown);
  }
  const settling = condition.kind === 'ANY_OF' ? met : notMet;
  const [first = new Uint8Array(0), ...others] = condition.of.map((one) => verdictColumn(one, question));
  for (const other of others) {
    for (let row = 0; row < first.length; row += 1) {
      const [a, b] = [first[row] as number, other[row] as number];
      first[row] = a === settling || b === settling ? settling : Math.min(a, b);
    }
  }
  return first;
}

/** How a condition is settled on columns: the rule of the condition is asked about every combination that can be. */
export function verdictTable(condition: Condition, question: ColumnQuestion): VerdictTable {
  const features = featuresOf(condition, question);
  if (features) {
    const found = combinationsOf(features).map((values) => verdictOn(condition, question, features, values));
    return { features, verdicts: found };
  }
  const { asOf, afterExit, named, rows } = question;
  const key = JSON.stringify(['verdict', condition, asOf, afterExit, named.feature?.key]);
  const column = () => derive(rows, key, () => verdictColumn(condition, question));
  return { features: [{ key, size: 3, column, apply: () => undefined }], verdicts: [0, 1, 2] };
}
