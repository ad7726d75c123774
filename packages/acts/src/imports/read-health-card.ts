import type { RegisteredMember } from '@vuonlen/database/imports';
import { addDays, type IsoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import type { EntitlementTerms } from '../assignments/index.ts';
import type { CellIssue, CellReading } from './cell-issue.ts';
import { cellError, cellReader, missingCell, plainText } from './cell-reader.ts';
import { findMember, type NamedPerson } from './find-member.ts';
import { healthCardColumns } from './health-card-columns.ts';
import type { ListRow } from './list-row.ts';
import { readBirth, readDay } from './read-birth.ts';
import { readNumber } from './read-citizen-number.ts';
import { nameReader } from './read-name.ts';
import type { RowEntry } from './row-list.ts';

/** A health card of a member. */
export interface HealthCardTerms extends EntitlementTerms {
  readonly household: string;
  readonly member: string;
  readonly effectiveOn: IsoDate;
}

/** What rows of health cards are read with. */
export interface CardGround {
  readonly readWard: (text: string) => CellReading<string>;
  readonly readAgency: ReturnType<typeof nameReader>;
  readonly workingDate: IsoDate;
}

/** Makes the reader of bodies: those of the plan, by name. */
export function agencyReader({ agencies }: Plan): CardGround['readAgency'] {
  const words = { vi: 'Kế hoạch không có cơ quan, đơn vị này.', en: 'The plan has no such body.' };
  return nameReader(agencies, 'UNKNOWN_AGENCY', words);
}

/** A row with the person that it names, before the register is asked. */
export interface ReadCard {
  readonly row: ListRow;
  readonly person: NamedPerson;
  readonly terms: Partial<HealthCardTerms>;
  readonly issues: readonly CellIssue[];
}

const needed = ['fullName', 'effectiveOn'] as const;

/** Reads one row of a list of health cards. */
export function readCard(row: ListRow, ground: CardGround): ReadCard {
  const issues: CellIssue[] = [];
  const cell = cellReader(row, issues);
  const fullName = cell('fullName', plainText) ?? '';
  const birth = cell('birth', readBirth) ?? { birthDate: null, birthYear: null };
  const citizenNumber = cell('citizenNumber', readNumber) ?? null;
  const place = cell('ward', ground.readWard) ?? null;
  const effectiveOn = cell('effectiveOn', readDay);
  const lastDay = cell('lastDay', readDay);
  for (const field of needed) {
    if (row.cells[field] === undefined) issues.push(missingCell(row.row, field, healthCardColumns[field]));
  }
  const reason = cell('reason', plainText) ?? null;
  if (effectiveOn !== undefined && effectiveOn < ground.workingDate && reason === null) {
    const vi = 'Ngày ở trước ngày làm việc: cần ghi lý do.';
    const text = { vi, en: 'A day before the working date wants a reason.' };
    issues.push(cellError(row.row, 'reason', '', { code: 'REASON_REQUIRED', text }));
  }
  const terms: Partial<HealthCardTerms> = {
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    // A list names the last day of a card, the register the first day without.
    validUntil: lastDay === undefined ? null : addDays(lastDay, 1),
    listedBy: cell('listedBy', ground.readAgency) ?? null,
    givenBy: cell('givenBy', ground.readAgency) ?? null,
    givenOn: cell('givenOn', readDay) ?? null,
    document: cell('document', plainText) ?? null,
    regulation: cell('regulation', plainText) ?? null,
    note: cell('note', plainText) ?? null,
    reason,
  };
  return { row, person: { fullName, ...birth, citizenNumber, place }, terms, issues };
}

/** The row with the member whom it means; a person of whom a cell was not read is looked for no further. */
export function placeCard(card: ReadCard, members: readonly RegisteredMember[]): RowEntry<HealthCardTerms> {
  const { row, person, terms, issues } = card;
  const isKnown = !issues.some(({ field }) => ['fullName', 'birth', 'citizenNumber', 'ward'].includes(field ?? ''));
  const found = isKnown ? findMember(row, person, members) : { member: null, issues: [] };
  const whose = found.member === null ? {} : { member: found.member.id, household: found.member.household };
  const all = [...issues, ...found.issues];
  return { firstRow: row.row, lastRow: row.row, issues: all, terms: { ...terms, ...whose } };
}
