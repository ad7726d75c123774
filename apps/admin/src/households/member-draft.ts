import type { MemberRelation, SchoolLevel, Sex } from '@vuonlen/plan/households';
import { formatShortDate, parseVietnameseDate, toNfc } from '@vuonlen/plan/kernel';
import type { MemberInput, MemberPartsFragment } from '../gql/graphql.ts';
import { booleanOf, isUnreadNumber, wholeOf, type YesNo, yesNoOf } from '../ui/index.ts';

/** A member as typed into a form; empty means not known. */
export interface MemberDraft {
  readonly key: string;
  readonly fullName: string;
  readonly relation: MemberRelation | '';
  readonly sex: Sex | '';
  readonly birth: string;
  readonly ethnicGroup: string;
  readonly citizenNumber: string;
  /** The number on record is another person's: it goes, and none takes its place yet. */
  readonly clearsNumber: boolean;
  readonly schoolLevel: SchoolLevel | '';
  readonly grade: string;
  readonly inSchool: YesNo | '';
}

const blank: Omit<MemberDraft, 'key'> = {
  fullName: '',
  relation: '',
  sex: '',
  birth: '',
  ethnicGroup: '',
  citizenNumber: '',
  clearsNumber: false,
  schoolLevel: '',
  grade: '',
  inSchool: '',
};

let count = 0;

/** An empty form for a member. */
export function newMember(relation: MemberRelation | '' = ''): MemberDraft {
  count += 1;
  return { ...blank, key: `member-${count}`, relation };
}

/** The form filled with what is known; the citizen number comes masked and stays out of the form. */
export function draftOf(member: MemberPartsFragment): MemberDraft {
  const { birthDate, birthYear } = member;
  return {
    key: member.id,
    fullName: member.fullName,
    relation: member.relation,
    sex: member.sex ?? '',
    birth: birthDate ? formatShortDate(birthDate) : (birthYear?.toString() ?? ''),
    ethnicGroup: member.ethnicGroup ?? '',
    citizenNumber: '',
    clearsNumber: false,
    schoolLevel: member.schoolLevel ?? '',
    grade: member.grade?.toString() ?? '',
    inSchool: yesNoOf(member.inSchool),
  };
}

/** True when the birth is empty or can be read as a date or a year. */
export function isBirthReadable(birth: string): boolean {
  return birth.trim() === '' || parseVietnameseDate(birth).ok;
}

function birthOf(birth: string): Pick<MemberInput, 'birthDate' | 'birthYear'> {
  const reading = birth.trim() === '' ? null : parseVietnameseDate(birth);
  if (!reading?.ok) return { birthDate: null, birthYear: null };
  return reading.value.kind === 'DATE'
    ? { birthDate: reading.value.date, birthYear: null }
    : { birthDate: null, birthYear: reading.value.year };
}

function textOrNull(text: string): string | null {
  const trimmed = toNfc(text).trim();
  return trimmed === '' ? null : trimmed;
}

/** The API's input for a form. An empty citizen number is left out, it keeps what is recorded, unless that is to go. */
export function memberInputOf(draft: MemberDraft): MemberInput {
  const typed = textOrNull(draft.citizenNumber);
  return {
    fullName: toNfc(draft.fullName).trim(),
    relation: draft.relation === '' ? 'OTHER' : draft.relation,
    sex: draft.sex === '' ? null : draft.sex,
    ...birthOf(draft.birth),
    ethnicGroup: textOrNull(draft.ethnicGroup),
    ...(typed === null && !draft.clearsNumber ? {} : { citizenNumber: typed }),
    schoolLevel: draft.schoolLevel === '' ? null : draft.schoolLevel,
    grade: wholeOf(draft.grade),
    inSchool: booleanOf(draft.inSchool),
  };
}

/** True when a member can be sent: named, related to the head, with a birth and a grade that can be read. */
export function isComplete(draft: MemberDraft): boolean {
  const isReadable = isBirthReadable(draft.birth) && !isUnreadNumber(draft.grade);
  return draft.fullName.trim() !== '' && draft.relation !== '' && isReadable;
}
