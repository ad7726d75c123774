/**
 * Fields that the trail compares, and how it keeps each: by the kind of its value, or WITHHELD: that it changed, and no
 * value. What tells who somebody is (name, birth, address, number), what is guarded and what is typed freely is withheld:
 * the trail cannot forget, and the register keeps the value of now.
 */
export const trailFields = {
  address: 'WITHHELD',
  agency: 'AGENCY',
  amount: 'MONEY',
  assignmentState: 'ASSIGNMENT_STATE',
  bankReportState: 'BANK_REPORT_STATE',
  basis: 'WITHHELD',
  batchState: 'DISBURSEMENT_BATCH_STATE',
  birthDate: 'WITHHELD',
  birthYear: 'WITHHELD',
  bookNumber: 'TEXT',
  checkedOn: 'DATE',
  citizenNumber: 'WITHHELD',
  class: 'HOUSEHOLD_CLASS',
  code: 'TEXT',
  content: 'WITHHELD',
  difficultyState: 'DIFFICULTY_STATE',
  disabled: 'YES_NO',
  document: 'TEXT',
  endedOn: 'DATE',
  ethnicGroup: 'WITHHELD',
  exitedOn: 'DATE',
  finding: 'WITHHELD',
  fullName: 'WITHHELD',
  givenBy: 'AGENCY',
  givenOn: 'DATE',
  giverAgency: 'AGENCY',
  giverKind: 'GIVER_KIND',
  giverName: 'WITHHELD',
  goods: 'WITHHELD',
  grade: 'NUMBER',
  handedOverOn: 'DATE',
  houseAcceptanceNumber: 'TEXT',
  housingDilapidated: 'YES_NO',
  housingWorks: 'HOUSING_WORKS',
  housingWorksYear: 'NUMBER',
  inHardship: 'YES_NO',
  inSchool: 'YES_NO',
  listedBy: 'AGENCY',
  listedOn: 'DATE',
  meetingDocument: 'TEXT',
  meetingOn: 'DATE',
  note: 'WITHHELD',
  percent: 'NUMBER',
  place: 'PLACE',
  progressState: 'PROGRESS_STATE',
  proposalState: 'SUPPORT_PROPOSAL_STATE',
  receiptNumber: 'TEXT',
  receivedBy: 'WITHHELD',
  relation: 'MEMBER_RELATION',
  removed: 'YES_NO',
  reportPeriodState: 'REPORT_PERIOD_STATE',
  residentialGroup: 'TEXT',
  result: 'USE_CHECK_RESULT',
  revoked: 'YES_NO',
  role: 'ROLE',
  schoolLevel: 'SCHOOL_LEVEL',
  sex: 'WITHHELD',
  signedListNumber: 'TEXT',
  sponsorAgency: 'AGENCY',
  sponsorKind: 'GIVER_KIND',
  sponsorName: 'WITHHELD',
  sponsorshipState: 'SPONSORSHIP_STATE',
  standard: 'STANDARD',
  startsOn: 'DATE',
  until: 'DATE',
  validUntil: 'DATE',
  voided: 'YES_NO',
  withdrawn: 'YES_NO',
  workingDate: 'WORKING_DATE',
  worksUntil: 'DATE',
  year: 'NUMBER',
} as const satisfies Readonly<Record<string, string>>;

/** A field that the trail compares. */
export type TrailField = keyof typeof trailFields;

/** How the value of a field is to be read. */
export type TrailValueKind = (typeof trailFields)[TrailField];

type Kept = string | number | boolean | null;

/** What an act changed: the field with what it was and what it became; of what is withheld only that it changed. */
export type TrailChange =
  | { readonly field: TrailField; readonly before: Kept; readonly after: Kept }
  | { readonly field: TrailField; readonly withheld: true };

function keptOf(value: unknown): Kept {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError('The trail compares texts, numbers, days and yes or no.');
}

/**
 * The fields that really differ, in the order asked for; empty where an act changed nothing. What is left out of `after`
 * stays as it is.
 *
 * @param withhold true: of a guarded record no value is kept
 */
export function changedFields<Field extends TrailField>(
  fields: readonly Field[],
  before: { readonly [Key in Field]?: unknown },
  after: { readonly [Key in Field]?: unknown },
  withhold = false,
): readonly TrailChange[] {
  return fields.flatMap((field): TrailChange[] => {
    if (!Object.hasOwn(after, field)) return [];
    const [was, is] = [keptOf(before[field]), keptOf(after[field])];
    if (was === is) return [];
    if (withhold || trailFields[field] === 'WITHHELD') return [{ field, withheld: true }];
    return [{ field, before: was, after: is }];
  });
}
