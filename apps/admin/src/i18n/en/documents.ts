import type { documents as vi } from '../vi/documents.ts';
import type { Worded } from '../words.type.ts';

export const documents: Worded<typeof vi> = {
  names: {
    'bank-report': 'Report as a document',
    'beneficiary-list': 'List of beneficiaries',
    'disbursement-order': 'Order to pay',
    'handing-over-list': 'List to sign',
    'progress-report': 'Progress report',
    'refusal-notice': 'Notice of refusal',
    'responsibility-matrix': 'Matrix on A3',
  },
  formats: { docx: 'Word file (.docx)', pdf: 'PDF file', html: 'View and print' },
  withNumber: 'Give number and day…',
  withDay: 'Give the day…',
  marksHint: 'What is left empty is printed as dots, to be written by hand.',
  number: 'Number',
  numberHint: 'For example 05',
  numberWrong: 'A number has letters, digits, dots, strokes and hyphens only, at most 20.',
  date: 'Day',
  preparing: 'The document is being written…',
};
