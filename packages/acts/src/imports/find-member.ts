import type { RegisteredMember } from '@vuonlen/database/imports';
import { yearOf } from '@vuonlen/plan/kernel';
import type { CellIssue } from './cell-issue.ts';
import { cellError } from './cell-reader.ts';
import { foldTitle } from './fold-title.ts';
import type { ListRow } from './list-row.ts';
import type { Birth } from './read-birth.ts';
import { hasDiacritics, spelledName } from './spelled-name.ts';

/** A person as a list names one. */
export interface NamedPerson extends Birth {
  readonly fullName: string;
  readonly citizenNumber: string | null;
  /** The ward, where the list states it. */
  readonly place: string | null;
}

function agree<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

/** Name and birth; a year alone agrees with every day of it, but somebody of whom no birth is known is nobody certain. */
function isNamed(person: NamedPerson, member: RegisteredMember): boolean {
  const years = [person, member].map(({ birthDate, birthYear }) => (birthDate ? yearOf(birthDate) : birthYear));
  return (
    years[0] != null &&
    years[0] === years[1] &&
    agree(person.birthDate, member.birthDate) &&
    agree(person.place, member.place) &&
    agree(person.citizenNumber, member.citizenNumber) &&
    foldTitle(person.fullName) === foldTitle(member.fullName)
  );
}

/** Of those whose names are alike, the ones who are spelled as the list spells the name; all where nobody is. */
function spelledAlike(person: NamedPerson, members: readonly RegisteredMember[]): readonly RegisteredMember[] {
  if (!hasDiacritics(person.fullName)) return members;
  const exact = members.filter((one) => spelledName(one.fullName) === spelledName(person.fullName));
  return exact.length > 0 ? exact : members;
}

/** What is worth a look about the name of somebody who was found. */
function nameIssues(row: ListRow, person: NamedPerson, member: RegisteredMember): readonly CellIssue[] {
  const isAlike = foldTitle(member.fullName) === foldTitle(person.fullName);
  const isSpelled = !hasDiacritics(person.fullName) || spelledName(member.fullName) === spelledName(person.fullName);
  if (isAlike && isSpelled) return [];
  const text = isAlike
    ? {
        vi: `Họ tên khác dấu với người đã tìm thấy (“${member.fullName}”): đề nghị kiểm tra có phải cùng một người.`,
        en: `The person found is spelled with other diacritics (“${member.fullName}”): please check that it is the same.`,
      }
    : {
        vi: 'Họ tên khác với tên của người có số định danh này: đề nghị kiểm tra.',
        en: 'The person with this citizen number has another name: please check.',
      };
  const differs = cellError(row.row, 'fullName', row.cells.fullName ?? '', { code: 'NAME_DIFFERS', text });
  return [{ ...differs, severity: 'WARNING' }];
}

export interface FoundMember {
  readonly member: RegisteredMember | null;
  readonly issues: readonly CellIssue[];
}

/** Who in the register a row means: by citizen number, else by name and birth; nobody where more than one may be meant. */
export function findMember(row: ListRow, person: NamedPerson, members: readonly RegisteredMember[]): FoundMember {
  const { citizenNumber } = person;
  const byNumber = citizenNumber === null ? [] : members.filter((one) => one.citizenNumber === citizenNumber);
  // Two wards may have entered the same number; the ward of the list tells whom it means.
  const ofWard = byNumber.filter((one) => agree(person.place, one.place));
  const numbered = byNumber.length > 1 && ofWard.length > 0 ? ofWard : byNumber;
  const named = () => members.filter((one) => isNamed(person, one));
  const found = numbered.length > 0 ? numbered : spelledAlike(person, named());
  const field = citizenNumber === null ? 'fullName' : 'citizenNumber';
  const value = row.cells[field] ?? '';
  const [member, ...others] = found;
  if (member === undefined) {
    const vi = 'Không tìm thấy người này trong các hộ: đề nghị kiểm tra số định danh, họ tên và ngày sinh.';
    const en = 'Nobody like this is in the households: please check number, name and birth.';
    return { member: null, issues: [cellError(row.row, field, value, { code: 'UNKNOWN_MEMBER', text: { vi, en } })] };
  }
  if (others.length > 0) {
    const vi = 'Có hơn một người như vậy: đề nghị ghi số định danh cá nhân hoặc phường.';
    const en = 'More than one person may be meant: please write the citizen number or the ward.';
    return { member: null, issues: [cellError(row.row, field, value, { code: 'AMBIGUOUS_MEMBER', text: { vi, en } })] };
  }
  return { member, issues: nameIssues(row, person, member) };
}
