import type { Text } from '../kernel/index.ts';
import type { DocumentProblemCode } from './document-problem.ts';
import type { PlanChange } from './plan-change.ts';

/**
 * A change as a person names it, by path: `{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }`. Where the place
 * carries a clause, a plain value replaces its value and keeps clause and quote; where the text is silent, the value is
 * taken as assumed on the whole clause. `[*]` and `[field=value]` name several places at once. A place that is not there
 * yet is added: an entry under its own id or code, or a field.
 */
export type WishedChange =
  | PlanChange
  | { readonly path: string; readonly value: unknown }
  | { readonly path: string; readonly remove: true };

/**
 * Why a change cannot be made. Beside the codes of a document that is no plan: the path leads nowhere; what is to be added
 * is there; two changes touch one place; a value without a clause to stand on; a change that has no known form; amounts
 * that a number does not carry exactly any more.
 */
export type ChangeProblemCode =
  | DocumentProblemCode
  | 'UNKNOWN_PATH'
  | 'ALREADY_THERE'
  | 'OVERLAPPING'
  | 'CLAUSE_NEEDED'
  | 'NOT_A_CHANGE'
  | 'AMOUNT_TOO_LARGE';

/** One reason why changes cannot be made; `path` is a path by ids and codes. */
export interface ChangeProblem {
  readonly path: string;
  readonly code: ChangeProblemCode;
  readonly text: Text;
}

type OwnCode = Exclude<ChangeProblemCode, DocumentProblemCode>;

const sentences: Readonly<Record<OwnCode, (path: string) => Text>> = {
  UNKNOWN_PATH: (path) => ({ vi: `Kế hoạch không có “${path}”.`, en: `The plan has no “${path}”.` }),
  ALREADY_THERE: (path) => ({
    vi: `Kế hoạch đã có “${path}”: hãy sửa, không thêm lần nữa.`,
    en: `The plan has “${path}” already: change it instead of adding it.`,
  }),
  OVERLAPPING: (path) => ({
    vi: `Có nhiều thay đổi cùng tác động vào “${path}”; chỉ giữ một.`,
    en: `Several changes touch “${path}”; keep one of them.`,
  }),
  CLAUSE_NEEDED: (path) => ({
    vi: `Văn bản không nêu “${path}”: cần ghi đủ giá trị, khoản, trích dẫn và mức độ chắc chắn.`,
    en: `The text does not state “${path}”: give value, clause, quote and certainty.`,
  }),
  NOT_A_CHANGE: () => ({
    vi: 'Mỗi thay đổi cần “path” (đường dẫn) và “value” (giá trị mới), hoặc “remove”: true để bỏ, hoặc là một thay đổi do diffPlans đưa ra.',
    en: 'A change needs “path” and “value”, or “remove”: true, or is a change as diffPlans gives it.',
  }),
  AMOUNT_TOO_LARGE: () => ({
    vi: 'Số tiền hoặc số lượng quá lớn: tổng vượt 9.007.199.254.740.991 đồng nên không tính chính xác được.',
    en: 'The amount or quantity is too large: the total is beyond 9.007.199.254.740.991 đồng and would not be exact.',
  }),
};

/** A problem with its sentence; `meant` is what was probably meant instead. */
export function changeProblem(code: OwnCode, path: string, meant: string | null = null): ChangeProblem {
  const { vi, en } = sentences[code](path);
  const text = meant === null ? { vi, en } : { vi: `${vi} Có phải “${meant}”?`, en: `${en} Did you mean “${meant}”?` };
  return { path, code, text };
}
