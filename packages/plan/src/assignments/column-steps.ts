import { addDays, type ClauseRef, type IsoDate, isoDate } from '../kernel/index.ts';
import { isExcluding, type Question, type Verdict } from '../measures/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { type Feature, memberFeature, noColumn } from './column-feature.ts';
import { type ColumnQuestion, verdictTable } from './condition-columns.ts';
import type { Outcome } from './decision.ts';
import { decideCountedOnce, decideExclusionGroup } from './exclusion.ts';
import { combinationsOf } from './index-column.ts';
import { columnBy, derive, ofHousehold, type ReceiverRows } from './receiver-rows.ts';
import { unknownDay } from './register-columns.ts';
import type { SettledReason } from './settled-reason.ts';
import { countsChildren } from './support.ts';
import { decideWindow, hasBegun } from './window.ts';

/** What settles a decision: the first of its reasons, without the facts as found. */
export interface SettlingReason {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly verdict: Verdict | 'NOTE';
  readonly clause: ClauseRef;
  readonly quote: string;
}

/** One step of the decisions of a support: what it settles for each combination of its features, null for nothing. */
export interface ColumnStep {
  readonly features: readonly Feature[];
  readonly settles: readonly (SettlingReason | null)[];
}

const nobody = { facts: { household: '', supports: [] }, member: null, afterExit: false, untilAge: null };
const epoch = isoDate('1970-01-01');

function toSettling({ reason, settles }: SettledReason): SettlingReason {
  const { rule, verdict, clause, quote } = reason;
  const outcome = verdict === 'NOT_MET' ? settles : verdict === 'UNKNOWN' ? 'UNDETERMINED' : 'GRANTED';
  return { outcome, rule, verdict, clause, quote };
}

function unlessGranted(step: SettledReason | null): SettlingReason | null {
  const settling = step && toSettling(step);
  return settling?.outcome === 'GRANTED' ? null : settling;
}

/** For which of the ages a child is named, and whether it is younger on the day, older, or of an unknown age. */
function namedFeature({ support, untilAges }: AskedSupport, asOf: IsoDate): Feature {
  const ages = untilAges.map(({ value }) => value);
  const key = `named ${ages.join()} as of ${asOf} ${hasBegun(support, asOf)}`;
  const column = (rows: ReceiverRows) =>
    derive(rows, key, () => {
      const { birthDate, birthYear, supportedUntilAge } = rows.columns.members;
      return columnBy(rows.count, (row) => {
        const age = supportedUntilAge[row] as number;
        const at = Number.isNaN(age) ? -1 : ages.indexOf(age);
        const untilAge = untilAges[at];
        if (untilAge === undefined) return 0;
        const [day, year] = [birthDate[row] as number, birthYear[row] as number];
        const born = {
          birthDate: day === unknownDay ? null : addDays(epoch, day),
          birthYear: year === 0 ? null : year,
        };
        const question: Question = { ...nobody, member: { id: 'member', ...born }, asOf, untilAge };
        const { verdict } = decideWindow(support, question).reason;
        return 1 + 3 * at + (verdict === 'NOT_MET' ? 1 : verdict === 'UNKNOWN' ? 2 : 0);
      });
    });
  return {
    key,
    size: 1 + 3 * ages.length,
    column,
    apply: (value, { member }) => {
      if (member) member.supportedUntilAge = ages[Math.floor((value - 1) / 3)] ?? null;
    },
  };
}

function windowStep({ support, untilAges }: AskedSupport, named: Feature | null, asOf: IsoDate): ColumnStep {
  const plain = toSettling(decideWindow(support, { ...nobody, asOf }));
  if (!named || plain.verdict === 'NOTE' || !hasBegun(support, asOf)) return { features: [], settles: [plain] };
  const ofChildren = untilAges.flatMap(({ clause, quote }): SettlingReason[] => [
    { outcome: 'GRANTED', rule: plain.rule, verdict: 'MET', clause, quote },
    { outcome: 'OUTSIDE_WINDOW', rule: plain.rule, verdict: 'NOT_MET', clause, quote },
    { outcome: 'UNDETERMINED', rule: plain.rule, verdict: 'UNKNOWN', clause, quote },
  ]);
  return { features: [named], settles: [plain, ...ofChildren] };
}

/** The household holds one of the measures; the member holds it, where the column is the members'. */
function holdsFeature(measures: readonly string[], ofMember: boolean): Feature {
  const key = `${ofMember ? 'member ' : ''}holds ${measures.join()}`;
  return {
    key,
    size: 2,
    column: (rows) => {
      const { holds, count } = ofMember ? rows.columns.members : rows.columns.households;
      const columns = measures.flatMap((measure) => holds.get(measure) ?? []);
      if (columns.length === 0) return noColumn(rows);
      const any = derive(rows, key, () =>
        columnBy(count, (row) => (columns.some((column) => column[row] === 1) ? 1 : 0)),
      );
      return ofMember ? any : ofHousehold(rows, key, any);
    },
    apply: () => undefined,
  };
}

function heldSteps({ support, groups, names }: AskedSupport, rows: ReceiverRows, asOf: IsoDate): readonly ColumnStep[] {
  const holding = (measure: string): Question => ({
    ...nobody,
    facts: { household: '', supports: [{ assignment: '', measure, member: 'member', effectiveOn: asOf }] },
    member: { id: 'member' },
    asOf,
  });
  const ofGroups = groups.map((group) => ({
    features: [holdsFeature(group.measures, false)],
    settles: [null, unlessGranted(decideExclusionGroup(group, support.code, holding(group.measures[0] ?? ''), names))],
  }));
  if (rows.receivers === 'HOUSEHOLDS' || !countsChildren(support)) return ofGroups;
  const again = unlessGranted(decideCountedOnce(support, holding(support.code)));
  const features = [memberFeature, holdsFeature([support.code], true)];
  return [
    ...ofGroups,
    { features, settles: combinationsOf(features).map(([who, held]) => (who && held ? again : null)) },
  ];
}

/** The steps of a support's decisions in their order. */
export function columnStepsOf(asked: AskedSupport, rows: ReceiverRows, asOf: IsoDate): readonly ColumnStep[] {
  const hasNamed = rows.receivers === 'MEMBERS' && asked.untilAges.length > 0;
  const feature = hasNamed ? namedFeature(asked, asOf) : null;
  const named = { ages: asked.untilAges, feature };
  const question: ColumnQuestion = { rows, asOf, afterExit: asked.afterExit, named };
  const ofConditions = asked.conditions.map((condition): ColumnStep => {
    const { clause, quote, kind: rule } = condition;
    const { features, verdicts } = verdictTable(condition, question);
    const failing = isExcluding(condition) ? 'EXCLUDED' : 'DENIED';
    const open: SettlingReason = { outcome: 'UNDETERMINED', rule, verdict: 'UNKNOWN', clause, quote };
    const failed: SettlingReason = { outcome: failing, rule, verdict: 'NOT_MET', clause, quote };
    return { features, settles: verdicts.map((verdict) => [open, failed, null][verdict] ?? null) };
  });
  return [windowStep(asked, feature, asOf), ...heldSteps(asked, rows, asOf), ...ofConditions];
}
