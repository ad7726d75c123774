import type { Citation, IsoDate } from '../kernel/index.ts';
import { type Condition, evaluateCondition, isSeveral, type Verdict } from '../measures/index.ts';
import { verdictsByBirth } from './birth-verdict.ts';
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
import { combinationsOf, numberRows, placeOf } from './index-column.ts';
import { needFeatures } from './need-feature.ts';
import { derive, type ReceiverRows, type Receivers } from './receiver-rows.ts';

/** What the conditions of one support are read under. */
export interface ColumnQuestion {
  readonly receivers: Receivers;
  readonly asOf: IsoDate;
  readonly afterExit: boolean;
  /** The ages until which children of these rows are supported, and the feature that says for which a child is named. */
  readonly named: {
    readonly ages: readonly (Citation & { readonly value: number })[];
    readonly feature: Feature | null;
  };
}

const verdicts: readonly Verdict[] = ['UNKNOWN', 'NOT_MET', 'MET'];
const [unknown, notMet, met] = [0, 1, 2];

/** The verdict of a condition for each combination of the values of its features, as a place in `UNKNOWN NOT_MET MET`. */
interface VerdictTable {
  readonly features: readonly Feature[];
  readonly verdicts: readonly number[];
}

/** The features that settle a condition of one fact or two; null for one that is settled row by row. */
function featuresOf(condition: Condition, { receivers, asOf, named }: ColumnQuestion): readonly Feature[] | null {
  const ofMember = (feature: Feature) => (receivers === 'MEMBERS' ? [memberFeature, feature] : []);
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
  const member = question.receivers === 'MEMBERS' ? { id: 'member' } : null;
  const draft: Draft = { facts: { household: '', supports: [] }, member };
  for (const [at, feature] of features.entries()) feature.apply(values[at] ?? 0, draft);
  const { facts, member: asked } = draft;
  const age = asked?.supportedUntilAge ?? null;
  const untilAge = question.named.ages.find(({ value }) => value === age) ?? null;
  const { asOf, afterExit } = question;
  return verdicts.indexOf(evaluateCondition(condition, { facts, member: asked, asOf, afterExit, untilAge }).verdict);
}

/** The ages of the members, by the rule itself. */
function verdictsByAge(condition: Condition, { asOf }: ColumnQuestion, rows: ReceiverRows): Uint8Array {
  if (rows.receivers === 'HOUSEHOLDS') return new Uint8Array(rows.count).fill(unknown);
  const { known, birthDate, birthYear } = rows.columns.members;
  const verdictOn = verdictsByBirth(asOf, (birth) => {
    const asked = { facts: { household: '', supports: [] }, member: { id: 'member', ...birth } };
    return verdicts.indexOf(evaluateCondition(condition, { ...asked, asOf, afterExit: false, untilAge: null }).verdict);
  });
  const column = new Uint8Array(rows.count);
  for (let row = 0; row < column.length; row += 1) {
    column[row] = known[row] === 0 ? unknown : verdictOn(birthDate[row] as number, birthYear[row] as number);
  }
  return column;
}

/** The verdicts of a condition of few features, by the combination that each row has of them. */
function verdictsByFeatures(condition: Condition, question: ColumnQuestion, rows: ReceiverRows): Uint8Array {
  const table = verdictTable(condition, question);
  const numbered = numberRows(rows, table.features);
  const { index, counts } = numbered;
  const verdictAt = Uint8Array.from(
    counts,
    (_, at) => table.verdicts[placeOf(table.features, numbered, at)] ?? unknown,
  );
  const column = new Uint8Array(rows.count);
  for (let row = 0; row < column.length; row += 1) column[row] = verdictAt[index[row] as number] as number;
  return column;
}

function verdictColumn(condition: Condition, question: ColumnQuestion, rows: ReceiverRows): Uint8Array {
  if (condition.kind === 'CHILD_OR_ELDERLY') return verdictsByAge(condition, question, rows);
  if (!isSeveral(condition)) return verdictsByFeatures(condition, question, rows);
  const settling = condition.kind === 'ANY_OF' ? met : notMet;
  const [first = new Uint8Array(0), ...others] = condition.of.map((one) => verdictColumn(one, question, rows));
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
  const { asOf, afterExit, named, receivers } = question;
  const key = JSON.stringify(['verdict', condition, asOf, afterExit, named.feature?.key]);
  const column = (rows: ReceiverRows) => derive(rows, key, () => verdictColumn(condition, question, rows));
  return { features: [{ key, size: 3, of: receivers, column, apply: () => undefined }], verdicts: [0, 1, 2] };
}
