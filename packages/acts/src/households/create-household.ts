import {
  type HouseholdRecord,
  insertClassificationDecisions,
  insertHousehold,
  insertMembers,
  insertReviews,
  planYear,
  settleClassifications,
} from '@vuonlen/database/households';
import { findCommittee, type Transaction } from '@vuonlen/database/kernel';
import type {
  ClassificationChange,
  HouseholdClass,
  HousingWorks,
  PovertyCause,
  StandardLevel,
} from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { warnOfTakenNumbers } from './citizen-number-warnings.ts';
import { closedPeriodWarnings } from './closed-period-warnings.ts';
import { enteredClassIssues } from './entered-class.ts';
import { readHousehold } from './household-of.ts';
import { type MemberInput, memberIssues, memberWarnings, toMember } from './member-input.ts';
import { requirePlace } from './require-place.ts';

export interface CreateHouseholdInput {
  readonly code?: string | null;
  /** Counts where no member is the HEAD: otherwise the household is named after that one. */
  readonly headName?: string | null;
  readonly place: string;
  readonly residentialGroup?: string | null;
  readonly address?: string | null;
  readonly class: HouseholdClass;
  readonly standard?: StandardLevel | null;
  /** Day from which the class holds; the working date unless given. */
  readonly classifiedOn?: IsoDate | null;
  readonly decisionNumber?: string | null;
  readonly housingDilapidated?: boolean | null;
  readonly housingWorks?: HousingWorks | null;
  readonly inHardship?: boolean | null;
  readonly causes?: readonly PovertyCause[] | null;
  readonly members: readonly MemberInput[];
  /** Sent again with the same key, as after a lost answer, the household is registered once. */
  readonly idempotencyKey?: string | null;
}

export interface CreateHouseholdValue {
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

/** What the entry of a household in a class records of it. */
const entries: Readonly<Record<HouseholdClass, ClassificationChange>> = {
  POOR: 'UNCHANGED',
  NEAR_POOR: 'NEWLY_NEAR_POOR',
  EXITED_POVERTY: 'EXITED_POVERTY',
  EXITED_NEAR_POVERTY: 'EXITED_NEAR_POVERTY',
  AVERAGE_LIVING_STANDARD: 'UNCHANGED',
  WELL_OFF: 'UNCHANGED',
};

function headOf(input: CreateHouseholdInput): string {
  return input.members.find(({ relation }) => relation === 'HEAD')?.fullName ?? input.headName ?? '';
}

function headIssues(input: CreateHouseholdInput): InputIssue[] {
  const heads = input.members.filter(({ relation }) => relation === 'HEAD').length;
  if (heads > 1) return [issue('members', 'HEAD_REPEATED', 'Chỉ có một chủ hộ.', 'A household has one head.')];
  if (heads === 0 && headOf(input) === '') {
    return [issue('members', 'HEAD_MISSING', 'Chưa ghi chủ hộ.', 'The head of the household is missing.')];
  }
  return [];
}

/** What is wrong with a household as it was entered, before the register is asked. */
export function registrationIssues(input: CreateHouseholdInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('classifiedOn', input.classifiedOn);
  return [
    ...textIssues('code', input.code, { max: 50 }),
    ...nameIssues('headName', input.headName, { max: 200 }),
    ...textIssues('residentialGroup', input.residentialGroup, { max: 200 }),
    ...textIssues('address', input.address, { max: 500 }),
    ...textIssues('decisionNumber', input.decisionNumber, { max: 100 }),
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('classifiedOn', input.classifiedOn, context.workingDate)),
    ...enteredClassIssues(input, context),
    ...headIssues(input),
    ...input.members.flatMap((member, index) => memberIssues(member, `members.${index}`, context)),
  ];
}

async function writeClassification(trx: Transaction, context: ActContext, input: CreateHouseholdInput, id: string) {
  const { actor, workingDate } = context;
  const common = { committee: actor.committee, household: id, recordedAt: context.now(), recordedBy: actor.userId };
  const effectiveOn = input.classifiedOn ?? workingDate;
  await insertClassificationDecisions(trx, [
    {
      ...common,
      id: context.newId(),
      number: emptyToNull(input.decisionNumber),
      decidedOn: effectiveOn,
      effectiveOn,
      class: input.class,
      standard: input.standard ?? null,
      change: entries[input.class],
      reason: null,
    },
  ]);
  await settleClassifications(trx, actor.committee, workingDate, [id]);
  if (!input.causes || input.causes.length === 0) return;
  await insertReviews(trx, [
    {
      ...common,
      id: context.newId(),
      reviewedOn: effectiveOn,
      kind: 'YEARLY',
      b1: null,
      b2: null,
      deprivations: [],
      causes: [...new Set(input.causes)],
      computedClass: null,
      note: null,
    },
  ]);
}

async function writeHousehold(trx: Transaction, context: ActContext, input: CreateHouseholdInput): Promise<string> {
  const id = context.newId();
  const committee = await findCommittee(trx, context.actor.committee);
  const works = input.housingWorks ?? null;
  await insertHousehold(trx, {
    committee: context.actor.committee,
    id,
    code: emptyToNull(input.code),
    headName: headOf(input).replaceAll(/\s+/g, ' '),
    place: input.place,
    residentialGroup: emptyToNull(input.residentialGroup),
    address: emptyToNull(input.address),
    class: input.class,
    standard: input.standard ?? null,
    housingDilapidated: input.housingDilapidated ?? null,
    housingWorks: works,
    housingWorksYear: works === null ? null : planYear(context.plan),
    inHardship: input.inHardship ?? null,
    demo: committee?.demo ?? false,
    recordedAt: context.now(),
  });
  return id;
}

/** What its key remembers: ids and codes, never personal data. */
interface Registered {
  readonly household: string;
  readonly warnings: readonly Warning[];
}

/**
 * Writes a household whose input was checked and whose ward is the actor's: the inside of `createHousehold`.
 *
 * @param source the import that it comes from, for the trail
 */
export async function registerHousehold(
  trx: Transaction,
  context: ActContext,
  input: CreateHouseholdInput,
  source: { readonly import?: string } = {},
): Promise<Registered> {
  const id = await writeHousehold(trx, context, input);
  const { committee } = context.actor;
  const owner = { committee, household: id, at: context.now() };
  const members = input.members.map((member) => toMember(member, { ...owner, id: context.newId() }));
  await insertMembers(trx, members);
  await writeClassification(trx, context, input, id);
  await recordEvent(trx, context, {
    action: 'household.create',
    aggregate: 'HOUSEHOLD',
    aggregateId: id,
    effectiveOn: input.classifiedOn ?? context.workingDate,
    payload: { place: input.place, class: input.class, members: members.map((member) => member.id), ...source },
  });
  const counts = input.class === 'NEAR_POOR' && input.classifiedOn != null;
  const warnings = [
    ...input.members.flatMap(memberWarnings),
    ...(await warnOfTakenNumbers(trx, members)),
    ...(counts ? await closedPeriodWarnings(trx, context, input.classifiedOn) : []),
  ];
  return { household: id, warnings };
}

/**
 * Registers a household with its members, its class and the causes that are known; once a key, where one is given.
 *
 * Refuses with INVALID_INPUT, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const createHousehold = act<CreateHouseholdInput, CreateHouseholdValue>({
  action: 'household.create',
  run: async (trx, context, input) => {
    refuseIssues(registrationIssues(input, context));
    await requirePlace(trx, context, input.place, 'household.create');
    const { idempotencyKey } = input;
    const once = { action: 'household.create', input: { ...input, idempotencyKey: idempotencyKey ?? '' } } as const;
    const work = () => registerHousehold(trx, context, input);
    const { household, warnings } =
      idempotencyKey == null ? await work() : await withIdempotency(trx, context, once, work);
    return { household: await readHousehold(trx, context, household), warnings };
  },
});
