import type { Citation, ClauseRef } from '../../kernel/index.ts';
import type { Duty, DutyRole, Mandate } from '../../responsibilities/index.ts';
import { at } from './cite.ts';

export const sixWards: readonly string[] = [
  'ward-peoples-committee/ha-cau',
  'ward-peoples-committee/yen-nghia',
  'ward-peoples-committee/phu-luong',
  'ward-peoples-committee/dong-mai',
  'ward-peoples-committee/duong-noi',
  'ward-peoples-committee/bien-giang',
];

export const requiredByClosing = at('V.1', 'yêu cầu các phòng, ban, ngành quận, UBND các phường triển khai thực hiện');
export const requestedByClosing = at('V.1', 'UBND quận đề nghị Ủy ban MTTQ, các đoàn thể quận');

type Rest = Partial<Pick<Duty, 'partners' | 'measures' | 'deadline' | 'recipient' | 'through' | 'supportStep'>>;

/** Writes the duties of one clause for the bodies that it addresses. */
export type Writer = (
  slug: string,
  roles: readonly DutyRole[],
  quote: string,
  vi: string,
  en: string,
  rest?: Rest,
) => Duty;

function slugOf(clause: ClauseRef): string {
  return clause.toLowerCase().replace(/[.#]/g, '-');
}

function writer(mandate: Mandate, mandateCite: Citation, clause: ClauseRef, agencies: readonly string[]): Writer {
  return (slug, roles, quote, vi, en, rest = {}) => ({
    id: `${slugOf(clause)}-${slug}`,
    agencies,
    roles,
    mandate,
    mandateCite,
    text: { vi, en },
    partners: [],
    measures: [],
    deadline: null,
    recipient: [],
    ...rest,
    clause,
    quote,
  });
}

/** Duties that the district requires of its own bodies ("yêu cầu", V.1). */
export function directed(clause: ClauseRef, ...agencies: readonly string[]): Writer {
  return writer('DIRECTED', requiredByClosing, clause, agencies);
}

/** Duties that it asks of bodies outside its authority ("đề nghị"), in the clause itself or in V.1. */
export function requested(clause: ClauseRef, mandateCite: Citation, ...agencies: readonly string[]): Writer {
  return writer('REQUESTED', mandateCite, clause, agencies);
}
