import type { MemberDraft } from '../households/index.ts';

const digitsOf = ({ citizenNumber }: MemberDraft): string => citizenNumber.replace(/[\s.-]/g, '');

/**
 * Where the number of a member stands already in the same form: two people never share one, and the register refuses it.
 *
 * @returns the position of the earlier member; null when nobody before has the number, or it is not whole yet
 */
export function numberBefore(members: readonly MemberDraft[], index: number): number | null {
  const asked = members[index];
  if (asked === undefined || !/^(?:\d{9}|\d{12})$/.test(digitsOf(asked))) return null;
  const first = members.findIndex((member) => digitsOf(member) === digitsOf(asked));
  return first < index ? first : null;
}
