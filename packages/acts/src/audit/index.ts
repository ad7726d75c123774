export type { DocumentFormat, TakenDocument } from './take-document.ts';
export { takeDocument } from './take-document.ts';
export type { ExportedList, ExportFormat } from './take-export.ts';
export { takeExport } from './take-export.ts';
export { withIdempotency } from './with-idempotency.ts';
