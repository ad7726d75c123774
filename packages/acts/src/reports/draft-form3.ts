import type { Reader } from '@vuonlen/database/kernel';
import {
  findPeriodBefore,
  findReportFigures,
  type ReportPeriodRecord,
  type ReportScope,
  readHouseholdHistories,
  readReportEntries,
} from '@vuonlen/database/reports';
import { can } from '@vuonlen/permissions';
import { withLaterPlaces } from '@vuonlen/plan/places';
import type { Plan } from '@vuonlen/plan/plans';
import {
  carryOver,
  compareForm3,
  type Form3Entry,
  type Form3Finding,
  type Form3Gap,
  type Form3Row,
  type FormPeriod,
  form3Entries,
  form3Gaps,
  form3Rows,
  type HouseholdHistory,
  type LateRow,
  lateRows,
} from '@vuonlen/plan/reports';
import { type ActContext, scopeOf } from '../kernel/index.ts';
import type { Form14Entry } from './form14-details.ts';

/** By what a form is read. */
export interface Form3Within {
  readonly plan: Plan;
  readonly scope: ReportScope;
  /** What the register says of the households, where it was read already. */
  readonly histories?: readonly HouseholdHistory[];
}

/** Form 3 of a period as the register has it now. */
export interface Form3Draft {
  /** A row a ward that lived in the period or counts something; it begins where the period before it ended, where that one is closed. */
  readonly rows: readonly Form3Row[];
  /** What the figures are the sums of. */
  readonly entries: readonly Form3Entry[];
  /** The wards of which the identity does not hold. */
  readonly gaps: readonly Form3Gap[];
}

/** Whose reports the actor reads: those of the wards that he reads, and none without the right. */
export function reportScopeOf({ actor, plan }: Pick<ActContext, 'actor' | 'plan'>): ReportScope {
  const { committee, places, cases } = scopeOf({ actor, plan });
  return { committee, places: can(actor, 'report.read') && cases === null ? places : [] };
}

/**
 * The wards that have a row, of those that a scope reads: the plan's own and those that came after them, as far as they
 * lived in the period or count something. "In households and persons, per ward": the form states no more, so that the
 * file of a household decides, and a ward that is no more keeps its row until its files went over (decision 30).
 */
function wardsOf(plan: Plan, { places }: ReportScope, { from, to }: FormPeriod, entries: readonly Form3Entry[]) {
  const counted = plan.baseline.wards.flatMap(({ place }) => plan.places.filter(({ id }) => id === place));
  const counts = new Set(entries.map(({ place }) => place));
  return withLaterPlaces(counted)
    .filter(({ id }) => places === 'ALL' || places.includes(id))
    .filter(({ id, validFrom, validTo }) => ((validFrom ?? to) <= to && (validTo ?? from) >= from) || counts.has(id))
    .map(({ id }) => id);
}

/** Form 3 of a period from the register: four statements at most, and one more where a period before it is closed. */
export async function draftForm3(
  reader: Reader,
  { plan, scope, histories: known }: Form3Within,
  { from, to }: FormPeriod,
): Promise<Form3Draft> {
  const histories = known ?? (await readHouseholdHistories(reader, scope));
  const isOwn = ({ place }: Form3Entry) => scope.places === 'ALL' || scope.places.includes(place);
  const entries = histories.flatMap((history) => form3Entries(history, { from, to })).filter(isOwn);
  const register = form3Rows(entries, wardsOf(plan, scope, { from, to }, entries));
  const before = await findPeriodBefore(reader, scope.committee, from);
  if (before === null) return { rows: register, entries, gaps: form3Gaps(register) };
  const rows = carryOver(register, await readClosed(reader, scope, before));
  return { rows, entries, gaps: form3Gaps(rows) };
}

function readClosed(reader: Reader, scope: ReportScope, { id, revision }: ReportPeriodRecord): Promise<Form3Row[]> {
  return findReportFigures(reader, scope, { period: id, revision });
}

/** Form 3 of a period as somebody reads it. */
export interface Form3Reading {
  /** The closed figures as they were corrected last; of an open period those of the register. */
  readonly rows: readonly Form3Row[];
  readonly gaps: readonly Form3Gap[];
  /** Where the register says otherwise than the closed figures, as after a decision that was recorded late. */
  readonly findings: readonly Form3Finding[];
  /** The same by household: the rows that a correction would take out and put in. */
  readonly late: readonly LateRow<Form14Entry>[];
}

/** Form 3 of a period within a scope: a closed one stays as it was reported, and what came later is a finding. */
export async function readForm3(
  reader: Reader,
  within: Form3Within,
  period: ReportPeriodRecord,
): Promise<Form3Reading> {
  const draft = await draftForm3(reader, within, period);
  if (period.state === 'OPEN') return { rows: draft.rows, gaps: draft.gaps, findings: [], late: [] };
  const rows = await readClosed(reader, within.scope, period);
  const register = form3Rows(draft.entries);
  const { id, revision, sealedAt } = period;
  const reported = await readReportEntries(reader, within.scope, { period: id, revision });
  const late = lateRows<Form14Entry>(
    reported.map((entry) => ({ ...entry, sealedAt })),
    draft.entries.map((entry) => ({ ...entry, sealedAt: null })),
  );
  return { rows, gaps: form3Gaps(rows), findings: compareForm3(rows, register), late };
}
