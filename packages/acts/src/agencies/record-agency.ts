import { insertLaterAgency, type LaterAgencyRecord, listLaterAgencies } from '@vuonlen/database/agencies';
import type { AgencyKind } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { withLaterPlaces } from '@vuonlen/plan/places';
import {
  type ActContext,
  act,
  dateIssues,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';

/** A body that came after those that the plan names. */
export interface RecordAgencyInput {
  readonly name: string;
  readonly englishName: string;
  readonly kind: AgencyKind;
  /** The unit whose body it is; it lives no longer than the unit. */
  readonly place?: string | null;
  readonly validFrom?: IsoDate | null;
  /** The document by which it was set up. */
  readonly basis: string;
}

export interface AgencyValue {
  readonly agency: LaterAgencyRecord;
}

function inputIssues({ plan }: ActContext, input: RecordAgencyInput): InputIssue[] {
  const vi = 'Không có địa bàn này trong danh mục.';
  const isKnown = input.place == null || withLaterPlaces(plan.places).some(({ id }) => id === input.place);
  return [
    ...nameIssues('name', input.name, { max: 200, required: true }),
    ...nameIssues('englishName', input.englishName, { max: 200, required: true }),
    ...(isKnown ? [] : [issue('place', 'UNKNOWN_PLACE', vi, 'There is no such unit.')]),
    ...dateIssues('validFrom', input.validFrom),
    ...textIssues('basis', input.basis, { max: 500, required: true }),
  ];
}

/** One of the name and unit that is there already, in the plan or on record. */
function repeatedIssues(
  { plan }: ActContext,
  known: readonly LaterAgencyRecord[],
  { name, place = null }: RecordAgencyInput,
): InputIssue[] {
  const names = [
    ...plan.agencies.map((agency) => ({ name: agency.name.vi, place: agency.place })),
    ...known.map((agency) => ({ name: agency.nameVi, place: agency.place })),
  ];
  if (!names.some((one) => one.name === name && one.place === place)) return [];
  const vi = 'Cơ quan, đơn vị này đã có trong danh mục.';
  return [issue('name', 'ALREADY_RECORDED', vi, 'The body is in the register already.')];
}

/**
 * Adds a body that came after those that the plan names, so that a succession can name it.
 *
 * Refuses with INVALID_INPUT (there already, no such unit), FORBIDDEN.
 */
export const recordAgency = act<RecordAgencyInput, AgencyValue>({
  action: 'agency.record',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(context, input));
    const { committee, userId } = context.actor;
    refuseIssues(repeatedIssues(context, await listLaterAgencies(trx, committee), input));
    const agency: LaterAgencyRecord = {
      id: `later/${context.newId()}`,
      nameVi: input.name,
      nameEn: input.englishName,
      kind: input.kind,
      place: input.place ?? null,
      validFrom: input.validFrom ?? null,
      basis: input.basis,
      recordedAt: context.now(),
    };
    await insertLaterAgency(trx, { ...agency, committee, recordedBy: userId });
    await recordEvent(trx, context, {
      action: 'agency.record',
      aggregate: 'PLAN',
      aggregateId: `agency/${agency.id}`,
      effectiveOn: agency.validFrom,
      payload: { agency: agency.id, kind: agency.kind, place: agency.place },
    });
    return { agency };
  },
});
