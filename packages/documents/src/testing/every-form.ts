import {
  bankReport,
  beneficiaryList,
  disbursementOrder,
  handingOverList,
  type OfficialDocument,
  progressReport,
  refusalNotice,
  responsibilityMatrix,
} from '../index.ts';
import { bank, beneficiaries, handedOver, matrix, order, progress, refusal } from './samples.ts';

/** Every document once, by the name of its golden file. */
export const everyForm: readonly (readonly [string, OfficialDocument])[] = [
  ['progress-report', progressReport(progress)],
  ['beneficiary-list', beneficiaryList(beneficiaries)],
  ['handing-over-list', handingOverList(handedOver)],
  ['disbursement-order', disbursementOrder(order)],
  ['refusal-notice', refusalNotice(refusal)],
  ['bank-report', bankReport(bank)],
  ['responsibility-matrix', responsibilityMatrix(matrix)],
];
