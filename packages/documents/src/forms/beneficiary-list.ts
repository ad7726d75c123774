import { amountInWords, formatCount, formatNumber, formatVnd, type Vnd } from '@vuonlen/plan/kernel';
import { type Block, type Column, paragraph, type Row } from '../model/block.ts';
import type { Letterhead, OfficialDocument, Signer } from '../model/official-document.ts';
import { amountsOf, holdSum, numberCell, placeOf } from './cells.ts';
import { lying, plainHead, signedBy } from './head-of.ts';

/** A support of the list. It says nothing of health, and a citizen number only as the caller may see it. */
export interface Beneficiary {
  readonly headName: string;
  /** Who gets it, where it is not the household as a whole. */
  readonly memberName: string | null;
  readonly birthYear: number | null;
  /** As it may be shown ("001*****0011"), or null. */
  readonly citizenNumber: string | null;
  /** null: in kind, with no amount stated. */
  readonly amount: Vnd | null;
  readonly source: string;
  readonly note: string;
}

/** The list of one measure. */
export interface BeneficiaryList {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly measure: string;
  readonly clause: string;
  /** The plan's words on the rate. */
  readonly rate: string | null;
  /** Each by its name with its level: "Phường Hà Cầu", "Xã Bình Minh". */
  readonly wards: readonly { readonly name: string; readonly beneficiaries: readonly Beneficiary[] }[];
  readonly total: { readonly count: number; readonly amount: Vnd };
}

const citizenNumberColumn: Column = { head: 'Số định danh cá nhân', width: 16, align: 'CENTER' };

function columnsOf(showsNumbers: boolean): readonly Column[] {
  return [
    { head: 'TT', width: 5, align: 'CENTER' },
    { head: 'Họ và tên chủ hộ', width: 24 },
    { head: 'Người được hỗ trợ', width: 24 },
    { head: 'Năm sinh', width: 8, align: 'CENTER' },
    ...(showsNumbers ? [citizenNumberColumn] : []),
    { head: 'Số tiền (đồng)', width: 15, align: 'RIGHT' },
    { head: 'Nguồn hỗ trợ', width: 26 },
    { head: 'Ghi chú', width: 14 },
  ];
}

function rowOf(one: Beneficiary, position: number, showsNumbers: boolean): Row {
  return {
    cells: [
      String(position),
      one.headName,
      one.memberName ?? 'Hộ gia đình',
      one.birthYear === null ? '' : String(one.birthYear),
      ...(showsNumbers ? [one.citizenNumber ?? ''] : []),
      numberCell(one.amount),
      one.source,
      one.note,
    ],
  };
}

/** Ward by ward, numbered through. */
function rowsOf(wards: BeneficiaryList['wards'], showsNumbers: boolean): readonly Row[] {
  let position = 0;
  return wards.flatMap(({ name, beneficiaries }) => [
    { across: `${name}: ${formatCount(beneficiaries.length)} trường hợp`, strong: true },
    ...beneficiaries.map((one) => {
      position += 1;
      return rowOf(one, position, showsNumbers);
    }),
  ]);
}

function sumRow(amount: Vnd, showsNumbers: boolean): Row {
  const blank = showsNumbers ? ['', '', ''] : ['', ''];
  return { cells: ['', 'Tổng cộng', ...blank, formatNumber(amount), '', ''], strong: true };
}

/**
 * The list of those whom a measure supports, ward by ward. The column of citizen numbers is there when a row has one.
 * @throws RangeError when the rows do not add up to the total.
 */
export function beneficiaryList(values: BeneficiaryList): OfficialDocument {
  const { measure, wards, total } = values;
  const all = wards.flatMap(({ beneficiaries }) => beneficiaries);
  holdSum('Beneficiaries', [all.length], total.count);
  holdSum('Money', amountsOf(all), total.amount);
  const showsNumbers = all.some(({ citizenNumber }) => citizenNumber !== null);
  const sum = `Tổng số: ${formatCount(total.count)} trường hợp; kinh phí: ${formatVnd(total.amount)} (${amountInWords(total.amount)}).`;
  const rate: readonly Block[] =
    values.rate === null ? [] : [{ kind: 'QUOTE', words: values.rate, place: placeOf(values.clause) }];
  return {
    paper: lying,
    head: plainHead(values.letterhead, 'Danh sách', `Đối tượng được hỗ trợ: ${measure}`, false),
    body: [
      ...rate,
      {
        kind: 'TABLE',
        name: `Danh sách hỗ trợ: ${measure}`,
        columns: columnsOf(showsNumbers),
        rows: [...rowsOf(wards, showsNumbers), sumRow(total.amount, showsNumbers)],
      },
      paragraph(sum),
    ],
    closing: signedBy(values.signer, values.recipients),
    annexes: [],
  };
}
