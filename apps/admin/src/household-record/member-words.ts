import { formatShortDate } from '@vuonlen/plan/kernel';
import type { MemberPartsFragment } from '../gql/graphql.ts';
import type { Words } from '../i18n/index.ts';

/** Birth date, or the year alone. */
export function birthOf(member: MemberPartsFragment, words: Words): string {
  if (member.birthDate) return formatShortDate(member.birthDate);
  return member.birthYear?.toString() ?? words.parts.unknown;
}

/** School level with the grade. */
export function schoolOf(member: MemberPartsFragment, words: Words): string {
  if (!member.schoolLevel) return '';
  const level = words.vocabulary.schoolLevel[member.schoolLevel];
  return member.grade === null ? level : `${level}, ${words.record.members.grade.toLowerCase()} ${member.grade}`;
}
