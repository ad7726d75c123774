import { formatLongDate, type IsoDate } from '@vuonlen/plan/kernel';
import { type Block, paragraph } from '../model/block.ts';
import type { Letterhead, OfficialDocument, Signer } from '../model/official-document.ts';
import { basis, placeOf, pointLetter } from './cells.ts';
import { numberedHead, signedBy } from './head-of.ts';

/** A ground of the refusal: what it says, and the plan's own sentence. */
export interface Ground {
  readonly text: string;
  readonly clause: string;
  readonly quote: string;
}

/** A notice that a support is not given. */
export interface RefusalNotice {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly plan: string;
  readonly measure: string;
  readonly headName: string;
  /** Whom it was asked for, where it was not the household as a whole. */
  readonly memberName: string | null;
  /** "phường Hà Cầu", "xã Bình Minh". */
  readonly ward: string;
  readonly decidedOn: IsoDate;
  /** What came of it: "Thuộc trường hợp loại trừ". */
  readonly outcome: string;
  /** The one that settles it first. */
  readonly grounds: readonly Ground[];
  /** What is missing to decide otherwise; empty where nothing would help. */
  readonly missing: readonly string[];
}

function groundsOf(grounds: readonly Ground[]): readonly Block[] {
  return grounds.flatMap(({ text, clause, quote }, at): readonly Block[] => [
    paragraph(`${pointLetter(at)}) ${text}`),
    { kind: 'QUOTE', words: quote, place: placeOf(clause) },
  ]);
}

function missingOf(missing: readonly string[]): readonly Block[] {
  if (missing.length === 0) return [];
  return [
    paragraph('Để được xem xét lại, đề nghị hộ gia đình bổ sung thông tin sau:'),
    ...missing.map((what, at) => paragraph(`${pointLetter(at)}) ${what}${at === missing.length - 1 ? '.' : ';'}`)),
  ];
}

/**
 * The notice to a household that a support is not given, with the clause that says so and its words.
 * @throws RangeError when it names no ground: a refusal without a clause is not sent.
 */
export function refusalNotice(values: RefusalNotice): OfficialDocument {
  const { letterhead, plan, measure, headName, memberName, ward, decidedOn, grounds } = values;
  if (grounds.length === 0) throw new RangeError('A refusal names the clause that refuses');
  const member = memberName === null ? '' : ` (người được đề nghị hỗ trợ: ${memberName})`;
  const issuer = letterhead.issuer.name;
  return {
    paper: 'A4_UPRIGHT',
    head: numberedHead(letterhead, 'Thông báo', `Về việc không hỗ trợ: ${measure}`, `Hộ ông (bà) ${headName}, ${ward}`),
    body: [
      basis(plan),
      paragraph(
        `Sau khi xem xét đề nghị hỗ trợ của hộ ông (bà) ${headName}, ${ward}${member}, ${formatLongDate(decidedOn)}, ${issuer} thông báo:`,
      ),
      paragraph([{ text: `1. Nội dung đề nghị: ${measure}.` }]),
      paragraph([{ text: '2. Kết quả: ' }, { text: 'không hỗ trợ', bold: true }, { text: ` (${values.outcome}).` }]),
      paragraph('3. Căn cứ:'),
      ...groundsOf(grounds),
      ...missingOf(values.missing),
      paragraph(`${issuer} thông báo để hộ ông (bà) ${headName} được biết./.`),
    ],
    closing: signedBy(values.signer, [`Hộ ông (bà) ${headName}`, ...values.recipients]),
    annexes: [],
  };
}
