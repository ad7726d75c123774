import type { NewMember } from '@vuonlen/database/households';
import {
  type CitizenNumberReading,
  findEthnicGroup,
  type MemberRelation,
  readCitizenNumber,
  type SchoolLevel,
  type Sex,
} from '@vuonlen/plan/households';
import { type IsoDate, yearOf } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  nameIssues,
  numberIssues,
  textIssues,
  type Warning,
} from '../kernel/index.ts';

export interface MemberInput {
  readonly fullName: string;
  readonly relation: MemberRelation;
  readonly sex?: Sex | null;
  readonly birthDate?: IsoDate | null;
  /** Where only the year is known. */
  readonly birthYear?: number | null;
  readonly ethnicGroup?: string | null;
  /** 12 digits. In an edit: left out, or the member's own mask, keeps the number; null removes it. */
  readonly citizenNumber?: string | null;
  readonly schoolLevel?: SchoolLevel | null;
  /** 1 … 12. */
  readonly grade?: number | null;
  readonly inSchool?: boolean | null;
}

function birthYearOf(input: MemberInput): number | null {
  return input.birthDate ? yearOf(input.birthDate) : (input.birthYear ?? null);
}

/** The member before an edit, with the number as its officer saw it. */
interface Shown {
  readonly citizenNumber: string | null;
}

function readNumber(input: MemberInput, shown?: Shown): CitizenNumberReading | null {
  const text = emptyToNull(input.citizenNumber);
  if (text === null || text === shown?.citizenNumber) return null;
  return readCitizenNumber(text, { sex: input.sex ?? null, birthYear: birthYearOf(input) });
}

function numberIssue(path: string, input: MemberInput, shown?: Shown): InputIssue[] {
  const reading = readNumber(input, shown);
  if (reading === null || reading.ok) return [];
  const { code, text } = reading.error;
  const offer = reading.suggestion;
  if (offer === null) return [{ path, code, text }];
  return [{ path, code, text: { vi: `${text.vi} Gợi ý: ${offer}.`, en: `${text.en} Suggested: ${offer}.` } }];
}

const earliestBirthYear = 1880;

function birthDateIssues(path: string, birthDate: IsoDate | null | undefined, workingDate: IsoDate): InputIssue[] {
  const wellFormed = dateIssues(path, birthDate);
  if (wellFormed.length > 0 || birthDate == null) return wellFormed;
  if (yearOf(birthDate) >= earliestBirthYear) return futureIssues(path, birthDate, workingDate);
  const en = `The birth date is before the year ${earliestBirthYear}.`;
  return [issue(path, 'OUT_OF_RANGE', `Ngày sinh trước năm ${earliestBirthYear}.`, en)];
}

/**
 * What is wrong with a member as it was entered; `path` is the member's place in the input, `shown` the member before
 * an edit.
 */
export function memberIssues(input: MemberInput, path: string, context: ActContext, shown?: Shown): InputIssue[] {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const birthDate = birthDateIssues(at('birthDate'), input.birthDate, context.workingDate);
  const issues = [
    ...nameIssues(at('fullName'), input.fullName, { max: 200, required: true }),
    ...textIssues(at('ethnicGroup'), input.ethnicGroup, { max: 100 }),
    ...birthDate,
    ...numberIssues(at('birthYear'), input.birthYear, [earliestBirthYear, yearOf(context.workingDate)]),
    ...numberIssues(at('grade'), input.grade, [1, 12]),
    ...numberIssue(at('citizenNumber'), input, shown),
  ];
  if (
    birthDate.length === 0 &&
    input.birthDate &&
    input.birthYear != null &&
    yearOf(input.birthDate) !== input.birthYear
  ) {
    const vi = 'Năm sinh không khớp với ngày sinh.';
    issues.push(
      issue(at('birthYear'), 'BIRTH_YEAR_MISMATCH', vi, 'The birth year does not agree with the birth date.'),
    );
  }
  return issues;
}

/** What a citizen number says against the rest of the entry, and a group off the list: worth a look, never a refusal. */
export function memberWarnings(input: MemberInput): Warning[] {
  const reading = readNumber(input);
  const warnings: Warning[] = reading?.ok ? reading.warnings.map(({ code, text }) => ({ code, text })) : [];
  const ethnicGroup = emptyToNull(input.ethnicGroup);
  if (ethnicGroup !== null && findEthnicGroup(ethnicGroup) === null) warnings.push(unknownGroup);
  return warnings;
}

const unknownGroup: Warning = {
  code: 'ETHNIC_GROUP_UNKNOWN',
  text: {
    vi: 'Dân tộc này không có trong danh mục 54 dân tộc: đề nghị kiểm tra.',
    en: 'This ethnic group is not in the list of 54: please check.',
  },
};

/** The group under the name of the list, whatever spelling was typed; what the list does not know stays as typed. */
function ethnicGroupOf(input: MemberInput): string | null {
  const typed = emptyToNull(input.ethnicGroup);
  return typed === null ? null : (findEthnicGroup(typed)?.name ?? typed);
}

/** A member ready to be written; `before` is what an edit finds, with the whole number that it may leave alone. */
export function toMember(
  input: MemberInput,
  owner: { readonly committee: string; readonly household: string; readonly id: string; readonly at: Date },
  before?: Shown & { readonly whole: string | null },
): NewMember {
  const reading = readNumber(input, before);
  const isKept = input.citizenNumber === undefined || input.citizenNumber === before?.citizenNumber;
  return {
    committee: owner.committee,
    household: owner.household,
    id: owner.id,
    recordedAt: owner.at,
    fullName: input.fullName.replaceAll(/\s+/g, ' '),
    relation: input.relation,
    sex: input.sex ?? null,
    birthDate: input.birthDate ?? null,
    birthYear: birthYearOf(input),
    ethnicGroup: ethnicGroupOf(input),
    citizenNumber: reading?.ok ? reading.value : isKept ? (before?.whole ?? null) : null,
    schoolLevel: input.schoolLevel ?? null,
    grade: input.grade ?? null,
    inSchool: input.inSchool ?? null,
  };
}
