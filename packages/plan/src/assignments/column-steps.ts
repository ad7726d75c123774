import type { ClauseRef, IsoDate } from '../kernel/index.ts';
import { isExcluding, type Question, type Verdict } from '../measures/index.ts';
import type { AskedSupport } from './asked-support.ts';
import { type Feature, memberFeature, noColumn } from './column-feature.ts';
import { type ColumnQuestion, verdictTable } from './condition-columns.ts';
import type { Outcome } from './decision.ts';
import { decideCountedOnce, decideExclusionGroup } from './exclusion.ts';
import { combinationsOf } from './index-column.ts';
import { namedFeature } from './named-feature.ts';
import { derive, type ReceiverRows, type Receivers } from './receiver-rows.ts';
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

function toSettling({ reason, settles }: SettledReason): SettlingReason {
  const { rule, verdict, clause, quote } = reason;
  const outcome = verdict === 'NOT_MET' ? settles : verdict === 'UNKNOWN' ? 'UNDETERMINED' : 'GRANTED';
  return { outcome, rule, verdict, clause, quote };
}

function unlessGranted(step: SettledReason | null): SettlingReason | null {
  const settling = step && toSettling(step);
  return settling?.outcome === 'GRANTED' ? null : settling;
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
function holdsFeature(measures: readonly string[], of: Receivers): Feature {
  const key = `${of} hold ${measures.join()}`;
  const column = (rows: ReceiverRows) => {
    const { holds } = of === 'MEMBERS' ? rows.columns.members : rows.columns.households;
    const [first, ...others] = measures.flatMap((measure) => holds.get(measure) ?? []);
    if (!first || others.length === 0) return first ?? noColumn(rows);
    return derive(rows, key, () => {
      const any = first.slice();
      for (const other of others) {
        for (let row = 0; row < any.length; row += 1) any[row] = (any[row] as number) | (other[row] as number);
      }
      return any;
    });
  };
  return { key, size: 2, of, column, apply: () => undefined };
}

function heldSteps(
  { support, groups, names }: AskedSupport,
  receivers: Receivers,
  asOf: IsoDate,
): readonly ColumnStep[] {
  const holding = (measure: string): Question => ({
    ...nobody,
    facts: { household: '', supports: [{ assignment: '', measure, member: 'member', effectiveOn: asOf }] },
    member: { id: 'member' },
    asOf,
  });
  const ofGroups = groups.map((group) => ({
    features: [holdsFeature(group.measures, 'HOUSEHOLDS')],
    settles: [null, unlessGranted(decideExclusionGroup(group, support.code, holding(group.measures[0] ?? ''), names))],
  }));
  if (receivers === 'HOUSEHOLDS' || !countsChildren(support)) return ofGroups;
  const again = unlessGranted(decideCountedOnce(support, holding(support.code)));
  const features = [memberFeature, holdsFeature([support.code], 'MEMBERS')];
  return [
    ...ofGroups,
    { features, settles: combinationsOf(features).map(([who, held]) => (who && held ? again : null)) },
  ];
}

/** The steps of a support's decisions in their order. */
export function columnStepsOf(asked: AskedSupport, receivers: Receivers, asOf: IsoDate): readonly ColumnStep[] {
  const hasNamed = receivers === 'MEMBERS' && asked.untilAges.length > 0;
  const feature = hasNamed ? namedFeature(asked, asOf) : null;
  const named = { ages: asked.untilAges, feature };
  const question: ColumnQuestion = { receivers, asOf, afterExit: asked.afterExit, named };
  const ofConditions = asked.conditions.map((condition): ColumnStep => {
    const { clause, quote, kind: rule } = condition;
    const { features, verdicts } = verdictTable(condition, question);
    const failing = isExcluding(condition) ? 'EXCLUDED' : 'DENIED';
    const open: SettlingReason = { outcome: 'UNDETERMINED', rule, verdict: 'UNKNOWN', clause, quote };
    const failed: SettlingReason = { outcome: failing, rule, verdict: 'NOT_MET', clause, quote };
    return { features, settles: verdicts.map((verdict) => [open, failed, null][verdict] ?? null) };
  });
  return [windowStep(asked, feature, asOf), ...heldSteps(asked, receivers, asOf), ...ofConditions];
}
