import {
  findNeed,
  findNeedsByHouseholds,
  type HouseholdRecord,
  insertNeeds,
  type NeedRecord,
} from '@vuonlen/database/households';
import type { NeedKind } from '@vuonlen/plan/households';
import {
  act,
  emptyToNull,
  issue,
  numberIssues,
  recordEvent,
  refuseIssues,
  requireFound,
  scopeOf,
  textIssues,
} from '../kernel/index.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';

export interface RecordNeedInput {
  readonly household: string;
  readonly kind: NeedKind;
  readonly year: number;
  readonly note?: string | null;
}

export interface NeedValue {
  readonly need: NeedRecord;
  readonly household: HouseholdRecord;
}

/** Records what a household needs in a year. */
export const recordNeed = act<RecordNeedInput, NeedValue>({
  action: 'need.record',
  run: async (trx, context, input) => {
    refuseIssues([...numberIssues('year', input.year, [2000, 2200]), ...textIssues('note', input.note, { max: 2000 })]);
    const household = await holdHousehold(trx, context, input.household);
    const known = await findNeedsByHouseholds(trx, scopeOf(context), [household.id]);
    if (known.some(({ kind, year, withdrawn }) => !withdrawn && kind === input.kind && year === input.year)) {
      const vi = 'Nhu cầu này đã được ghi nhận.';
      refuseIssues([issue('kind', 'NEED_ALREADY_RECORDED', vi, 'This need is on record already.')]);
    }
    const id = context.newId();
    await insertNeeds(trx, [
      {
        committee: context.actor.committee,
        id,
        household: household.id,
        kind: input.kind,
        year: input.year,
        note: emptyToNull(input.note),
        recordedOn: context.workingDate,
        recordedAt: context.now(),
        recordedBy: context.actor.userId,
      },
    ]);
    await recordEvent(trx, context, {
      action: 'need.record',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: context.workingDate,
      payload: { need: id, kind: input.kind, year: input.year },
    });
    const touched = await touchHousehold(trx, context, household.id);
    const need = await requireFound('Need', id, (key) => findNeed(trx, scopeOf(context), key));
    return { need, household: touched };
  },
});
