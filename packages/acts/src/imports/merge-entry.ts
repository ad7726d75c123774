import { insertMembers, updateHousehold } from '@vuonlen/database/households';
import type { RegisteredPerson } from '@vuonlen/database/imports';
import { findPeopleOfHouseholds } from '@vuonlen/database/imports';
import type { Transaction } from '@vuonlen/database/kernel';
import { holdHousehold, type MemberInput, toMember } from '../households/index.ts';
import {
  type ActContext,
  changedFields,
  emptyToNull,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  scopeOf,
} from '../kernel/index.ts';
import { foldTitle } from './fold-title.ts';
import type { HouseholdEntry } from './read-entry.ts';
import { agree, birthYearOf } from './register-match.ts';

/** Fields of a household that a list fills where the register has none. */
export const mergedFields = ['code', 'residentialGroup', 'address'] as const;

/** What a merge added to a household. */
export interface Merged {
  readonly members: readonly string[];
  readonly filled: readonly string[];
}

function isNamed(member: MemberInput, person: RegisteredPerson): boolean {
  return foldTitle(member.fullName) === foldTitle(person.fullName) && agree(birthYearOf(member), person.birthYear);
}

function isSame(member: MemberInput, person: RegisteredPerson): boolean {
  if (member.citizenNumber != null && person.citizenNumber !== null)
    return member.citizenNumber === person.citizenNumber;
  return isNamed(member, person);
}

/**
 * Members of the list who have the name and birth of somebody in the household, but another citizen number. Whom another
 * row means by the number is not meant by this one: twins may be called alike.
 */
function numberIssues(entry: HouseholdEntry, people: readonly RegisteredPerson[]): InputIssue[] {
  const { members } = entry.input;
  const numbers = new Set(members.flatMap(({ citizenNumber }) => citizenNumber ?? []));
  const others = people.filter(({ citizenNumber }) => citizenNumber !== null && !numbers.has(citizenNumber));
  return members.flatMap((member, index) => {
    if (member.citizenNumber == null || people.some((person) => isSame(member, person))) return [];
    if (!others.some((person) => isNamed(member, person))) return [];
    const vi = 'Trong hộ đã có người cùng họ tên, năm sinh nhưng khác số định danh: đề nghị kiểm tra và sửa cho khớp.';
    const en =
      'The household has somebody of this name and birth with another citizen number: please check and mend it.';
    const row = entry.memberRows[index] ?? entry.firstRow;
    return [issue(`rows.${row}.citizenNumber`, 'CITIZEN_NUMBER_DIFFERS', vi, en)];
  });
}

/** Who comes new. The head of the list has to be known: a merge makes nobody the head of a household. */
function newcomers(entry: HouseholdEntry, people: readonly RegisteredPerson[]): readonly MemberInput[] {
  refuseIssues(numberIssues(entry, people));
  const added = entry.input.members.filter((member) => !people.some((person) => isSame(member, person)));
  if (added.some(({ relation }) => relation === 'HEAD')) {
    const vi = 'Chủ hộ trong danh sách không có trong hộ được gộp: đề nghị chọn hộ khác hoặc đăng ký hộ mới.';
    const en = 'The head in the list is not in the household: choose another one, or register it anew.';
    refuseIssues([issue(`rows.${entry.firstRow}.fullName`, 'HEAD_DIFFERS', vi, en)]);
  }
  return added;
}

/**
 * Adds to a household of the register what a list has more of it: members, and code, residential group and address where
 * there are none. What the register says stays.
 */
export async function mergeEntry(
  trx: Transaction,
  context: ActContext,
  entry: HouseholdEntry,
  { target, batch }: { readonly target: string; readonly batch: string },
): Promise<Merged> {
  const household = await holdHousehold(trx, context, target);
  const people = await findPeopleOfHouseholds(trx, scopeOf(context), [household.id]);
  const { committee } = context.actor;
  const owner = { committee, household: household.id, at: context.now() };
  const members = newcomers(entry, people).map((member) => toMember(member, { ...owner, id: context.newId() }));
  await insertMembers(trx, members);
  const fields = mergedFields.filter((field) => {
    return household[field] === null && emptyToNull(entry.input[field]) !== null;
  });
  const patch = Object.fromEntries(fields.map((field) => [field, entry.input[field]]));
  await updateHousehold(trx, committee, household.id, patch, context.now());
  const ids = members.map(({ id }) => id);
  await recordEvent(trx, context, {
    action: 'import.run',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    payload: { import: batch, members: ids, changes: changedFields(fields, household, patch) },
  });
  return { members: ids, filled: fields };
}
