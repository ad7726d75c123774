import type { Letterhead, Signer } from '@vuonlen/documents';
import type { Context } from '@vuonlen/graphql';
import { isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { Unanswered } from './ask-schema.ts';

/** From where a document is written: the committee and its plan, with number and day as the clerk gives them. */
export interface Desk {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  /** "Kế hoạch Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024". */
  readonly plan: string;
}

const numberShape = /^[\p{L}\p{N}][\p{L}\p{N}./-]{0,19}$/u;
const levels = /^Ủy ban nhân dân (?:quận|huyện|thị xã|thành phố|phường|xã|thị trấn) /u;

function dateOf(text: string | null): Letterhead['date'] {
  if (text === null || text === '') return null;
  if (!isIsoDate(text)) throw new Unanswered('BAD_USER_INPUT');
  return isoDate(text);
}

function numberOf(text: string | null): string | null {
  if (text === null || text === '') return null;
  if (!numberShape.test(text)) throw new Unanswered('BAD_USER_INPUT');
  return text;
}

/** The body that issued the plan in full words: "UBND quận Hà Đông" is written out. */
export function superiorOf({ plan }: Pick<Context, 'plan'>): string {
  return plan.issuer.value.replace(/^UBND /u, 'Ủy ban nhân dân ');
}

/** Where its documents are dated from: "Hà Đông" of "Ủy ban nhân dân quận Hà Đông". */
function placeOf(context: Pick<Context, 'plan'>): string {
  return superiorOf(context).replace(levels, '');
}

/** Its head signs on behalf of the committee, the position under it (Decree 30/2020/NĐ-CP); the name stays blank. */
const head: Signer = { authority: ['TM. Ban chỉ đạo', 'Trưởng ban'], name: null };

/**
 * The committee's desk. Number and day stay blank unless they are given.
 * @throws Unanswered when number or day is none
 */
export function deskOf(context: Context, params: URLSearchParams): Desk {
  const { committee, plan } = context;
  return {
    letterhead: {
      issuer: { superior: superiorOf(context), name: committee.name.vi, place: placeOf(context) },
      shortName: 'BCĐ',
      number: numberOf(params.get('number')),
      date: dateOf(params.get('date')),
    },
    signer: head,
    plan: `Kế hoạch ${plan.title.value}`,
  };
}
