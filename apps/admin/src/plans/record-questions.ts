import type { Classification, HouseholdFacts } from '@vuonlen/plan/households';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import {
  type Plan,
  type RecordCoverage,
  type RecordRow,
  type RecordShift,
  shiftLabels,
  supportsOf,
  type WishedChange,
  whatIfOnRecord,
} from '@vuonlen/plan/plans';

/** A pledge with what it gives now; what is used is null for who may not see it. */
export interface PledgeNow {
  readonly slug: string;
  readonly name: Text;
  readonly unit: string;
  readonly limit: number;
  readonly used: number | null;
}

/** What a what-if over the register of the committee is asked. */
export interface RecordQuestion {
  readonly change: WishedChange;
  readonly asOf: IsoDate;
  readonly households: readonly {
    readonly facts: HouseholdFacts;
    readonly classifications: readonly Classification[];
  }[];
  readonly pledges: readonly PledgeNow[];
}

/** A support that changes, as a screen shows it. */
export interface ShownShift
  extends Pick<RecordShift, 'household' | 'member' | 'measure' | 'kind' | 'assignment' | 'direction'> {
  readonly name: Text;
  readonly label: Text;
  readonly before: Pick<RecordShift['before'], 'outcome' | 'amount'>;
  readonly after: Pick<RecordShift['after'], 'outcome' | 'amount'>;
  readonly clause: string;
  readonly quote: string;
  readonly text: Text;
}

/** A pledge of which more is used than would be left. */
export interface ShortPledge extends Pick<PledgeNow, 'slug' | 'name' | 'unit'> {
  readonly limit: number;
  readonly used: number;
}

export type RecordAnswer =
  | {
      readonly kind: 'RECORD';
      readonly held: number;
      readonly whole: RecordRow;
      readonly rows: readonly RecordRow[];
      readonly shifts: readonly ShownShift[];
      readonly pledges: readonly ShortPledge[];
      /** Measures of which the change leaves less pledged than is held and asked for. */
      readonly coverage: readonly RecordCoverage[];
    }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly { readonly path: string; readonly text: Text }[] };

function shown(shift: RecordShift, names: ReadonlyMap<string, Text>): ShownShift {
  const { household, member, measure, kind, assignment, direction, before, after, reason } = shift;
  return {
    ...{ household, member, measure, kind, assignment, direction },
    name: names.get(measure) ?? { vi: measure, en: measure },
    label: shiftLabels[kind],
    before: { outcome: before.outcome, amount: before.amount },
    after: { outcome: after.outcome, amount: after.amount },
    ...{ clause: reason.clause, quote: reason.quote, text: reason.text },
  };
}

/** What a pledge gives after the change is what it gives now and what the plan adds or takes. */
function shortPledges(before: Plan, after: Plan, pledges: readonly PledgeNow[]): readonly ShortPledge[] {
  const quantity = (plan: Plan, slug: string) => plan.pledges.find(({ id }) => id === slug)?.quantity.value ?? 0;
  return pledges.flatMap(({ slug, name, unit, limit, used }) => {
    const left = limit + quantity(after, slug) - quantity(before, slug);
    return used !== null && used > left ? [{ slug, name, unit, limit: left, used }] : [];
  });
}

/** Works out what a change does to the households on record. Pure, and slow enough to be asked beside the page. */
export function answerRecordQuestion(plan: Plan, { change, asOf, households, pledges }: RecordQuestion): RecordAnswer {
  const found = whatIfOnRecord(plan, [change], households, { read: parsePlan, asOf });
  if (!found.ok) return { kind: 'PROBLEMS', problems: found.problems.map(({ path, text }) => ({ path, text })) };
  const after = found.answer.plan;
  const names = new Map([...supportsOf(plan), ...supportsOf(after)].map(({ code, name }) => [code, name]));
  return {
    ...{ kind: 'RECORD', held: found.held, whole: found.whole, rows: found.rows },
    shifts: found.shifts.map((shift) => shown(shift, names)),
    pledges: shortPledges(plan, after, pledges),
    coverage: found.coverage.filter(
      ({ balance }) => balance.after !== null && balance.after < 0 && balance.before !== balance.after,
    ),
  };
}
