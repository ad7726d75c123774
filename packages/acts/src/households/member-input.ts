import type { NewMember } from '@vuonlen/database/households';
import {
  type CitizenNumberReading,
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
  /** 12 digits. In an edit: left out or still masked keeps the number, null removes it. */
  readonly citizenNumber?: string | null;
  readonly schoolLevel?: SchoolLevel | null;
  /** 1 … 12. */
  readonly grade?: number | null;
  readonly inSchool?: boolean | null;
}

function birthYearOf(input: MemberInput): number | null {
  return input.birthDate ? yearOf(input.birthDate) : (input.birthYear ?? null);
}

function readNumber(input: MemberInput): CitizenNumberReading | null {
  const text = emptyToNull(input.citizenNumber);
  if (text === null || text.includes('*')) return null;
  return readCitizenNumber(text, { sex: input.sex ?? null, birthYear: birthYearOf(input) });
}

function numberIssue(path: string, input: MemberInput): InputIssue[] {
  const reading = readNumber(input);
  if (reading === null || reading.ok) return [];
  const { code, text } = reading.error;
  const offer = reading.suggestion;
  if (offer === null) return [{ path, code, text }];
  return [{ path, code, text: { vi: `${text.vi} Gợi ý: ${offer}.`, en: `${text.en} Suggested: ${offer}.` } }];
}

/** What is wrong with a member as it was entered; `path` is the member's place in the input. */
export function memberIssues(input: MemberInput, path: string, context: ActContext): InputIssue[] {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const wellFormed = dateIssues(at('birthDate'), input.birthDate);
  const issues = [
    ...textIssues(at('fullName'), input.fullName, { max: 200, required: true }),
    ...textIssues(at('ethnicGroup'), input.ethnicGroup, { max: 100 }),
    ...wellFormed,
    ...(wellFormed.length > 0 ? [] : futureIssues(at('birthDate'), input.birthDate, context.workingDate)),
    ...numberIssues(at('birthYear'), input.birthYear, [1880, yearOf(context.workingDate)]),
    ...numberIssues(at('grade'), input.grade, [1, 12]),
    ...numberIssue(at('citizenNumber'), input),
  ];
  if (
    wellFormed.length === 0 &&
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

/** What a citizen number says against the rest of the entry: worth a look, never a refusal. */
export function memberWarnings(input: MemberInput): Warning[] {
  const reading = readNumber(input);
  return reading?.ok ? reading.warnings.map(({ code, text }) => ({ code, text })) : [];
}

/** A member ready to be written; `kept` is the number that an edit leaves alone. */
export function toMember(
  input: MemberInput,
  owner: { readonly committee: string; readonly household: string; readonly id: string; readonly at: Date },
  kept: string | null = null,
): NewMember {
  const reading = readNumber(input);
  const isKept = input.citizenNumber === undefined || (input.citizenNumber?.includes('*') ?? false);
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
    ethnicGroup: emptyToNull(input.ethnicGroup),
    citizenNumber: reading?.ok ? reading.value : isKept ? kept : null,
    schoolLevel: input.schoolLevel ?? null,
    grade: input.grade ?? null,
    inSchool: input.inSchool ?? null,
  };
}
