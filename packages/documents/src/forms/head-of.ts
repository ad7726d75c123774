import type { Closing, DocumentHead, Letterhead, Paper, Party, Signer } from '../model/official-document.ts';

/** Kinds of document that the decree gives a number and a symbol. */
const symbols = { 'Báo cáo': 'BC', 'Thông báo': 'TB' } as const;

/** Head of a document with number and symbol: "Số: 05/BC-BCĐ". */
export function numberedHead(
  letterhead: Letterhead,
  type: keyof typeof symbols,
  subject: string,
  addressee: string | null,
): DocumentHead {
  const { issuer, shortName, number, date } = letterhead;
  return { issuer, number: { number, symbol: `${symbols[type]}-${shortName}` }, date, type, subject, addressee };
}

/** Head of a list or a voucher; a voucher has a number alone. */
export function plainHead(letterhead: Letterhead, type: string, subject: string, isVoucher: boolean): DocumentHead {
  const { issuer, number, date } = letterhead;
  return { issuer, number: isVoucher ? { number, symbol: null } : null, date, type, subject, addressee: null };
}

/** One signature, with the recipients at the left. */
export function signedBy({ authority, name }: Signer, recipients: readonly string[]): Closing {
  return { kind: 'SIGNED', authority, name, recipients };
}

/** Several signatures beside each other. */
export function signedByAll(parties: readonly Party[]): Closing {
  return { kind: 'PARTIES', parties };
}

/** A wide list lies. */
export const lying: Paper = 'A4_LYING';
