import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { type DutyRole, dutyRoleLabels, type Mandate } from '@vuonlen/plan/responsibilities';
import type { Column, Row } from '../model/block.ts';
import { paragraph } from '../model/block.ts';
import type { Letterhead, OfficialDocument, Signer } from '../model/official-document.ts';
import { plainHead, signedBy } from './head-of.ts';

/** A body with what it does in each field of work. */
export interface MatrixRow {
  /** Section of part IV that gives its duties; null where it has none. */
  readonly section: number | null;
  readonly agency: string;
  /** What came after it by the day; null where it stands. */
  readonly holder: Successors | null;
  /** For each field its roles, those of one mandate together. */
  readonly cells: readonly (readonly RoleGroup[])[];
}

/** Who stands in the place of a body that has ended, or that is not there yet. */
export interface Successors {
  readonly kind: 'SUCCEEDED' | 'UNDETERMINED' | 'NOT_STATED' | 'NOT_YET';
  readonly names: readonly string[];
}

/** Roles that a body is directed to, or requested. */
export interface RoleGroup {
  readonly mandate: Mandate;
  readonly roles: readonly DutyRole[];
}

/** Bodies by fields of work, as the plan assigns them on a day. */
export interface ResponsibilityMatrix {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly fields: readonly string[];
  readonly rows: readonly MatrixRow[];
}

function roleText({ mandate, roles }: RoleGroup): string {
  const words = roles.map((role) => dutyRoleLabels[role].vi).join(', ');
  return mandate === 'REQUESTED' ? `${words} (đề nghị)` : words;
}

function columnsOf(fields: readonly string[]): readonly Column[] {
  return [
    { head: 'TT', width: 6, align: 'CENTER' },
    { head: 'Đơn vị', width: 20 },
    { head: 'Mục', width: 8, align: 'CENTER' },
    // What belongs to no measure comes first, and most of the duties stand there.
    ...fields.map((head, at): Column => ({ head, width: at === 0 ? 22 : 12, align: 'CENTER' })),
  ];
}

/** "Nay: UBND phường Hà Đông". */
function holderText({ kind, names }: Successors): string {
  const named = names.join(', ');
  if (kind === 'NOT_YET') return 'chưa thành lập';
  if (kind === 'UNDETERMINED') return `đã chia, chưa rõ đơn vị kế thừa: ${named}`;
  return named === '' ? 'đã giải thể, chưa nêu đơn vị kế thừa' : `nay: ${named}`;
}

function rowOf({ section, agency, holder, cells }: MatrixRow, at: number): Row {
  const named = holder === null ? agency : `${agency} (${holderText(holder)})`;
  const place = section === null ? '' : `IV.${section}`;
  return { cells: [String(at + 1), named, place, ...cells.map((groups) => groups.map(roleText).join('; '))] };
}

/**
 * The responsibility matrix on A3.
 * @throws RangeError when a row does not have a cell for each field.
 */
export function responsibilityMatrix(values: ResponsibilityMatrix): OfficialDocument {
  const { letterhead, plan, asOf, fields, rows } = values;
  return {
    paper: 'A3_LYING',
    head: plainHead(letterhead, 'Bảng phân công trách nhiệm', `Thực hiện ${plan}`, false),
    body: [
      {
        kind: 'TABLE',
        name: 'Phân công trách nhiệm',
        size: fields.length > 12 ? 8 : 10,
        columns: columnsOf(fields),
        rows: rows.map(rowOf),
      },
      paragraph(
        `Ghi chú: theo Kế hoạch, tại ngày ${formatShortDate(asOf)}. “(đề nghị)”: đơn vị không thuộc quyền chỉ đạo của quận; các vai trò khác là yêu cầu.`,
      ),
    ],
    closing: signedBy(values.signer, values.recipients),
    annexes: [],
  };
}
