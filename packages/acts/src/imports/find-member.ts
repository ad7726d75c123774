import type { RegisteredMember } from '@vuonlen/database/imports';
import { yearOf } from '@vuonlen/plan/kernel';
import type { CellIssue } from './cell-issue.ts';
import { cellError } from './cell-reader.ts';
import { foldTitle } from './fold-title.ts';
import type { ListRow } from './list-row.ts';
import type { Birth } from './read-birth.ts';

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
  const found = numbered.length > 0 ? numbered : members.filter((one) => isNamed(person, one));
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
  if (foldTitle(member.fullName) === foldTitle(person.fullName)) return { member, issues: [] };
  const vi = 'Họ tên khác với tên của người có số định danh này: đề nghị kiểm tra.';
  const en = 'The person with this citizen number has another name: please check.';
  const text = { vi, en };
  const differs = cellError(row.row, 'fullName', row.cells.fullName ?? '', { code: 'NAME_DIFFERS', text });
  return { member, issues: [{ ...differs, severity: 'WARNING' }] };
}
