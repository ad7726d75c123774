import type { AggregateKind } from '@vuonlen/database/kernel';
import { act, recordEvent } from '../kernel/index.ts';

/** Forms of file that a document is written in. */
export type DocumentFormat = 'docx' | 'pdf' | 'html';

/** A document that somebody takes. */
export interface TakenDocument {
  /** Which: the slug in its address. */
  readonly kind: string;
  readonly format: DocumentFormat;
  /** What it tells of. */
  readonly aggregate: AggregateKind;
  readonly aggregateId: string;
}

/** Puts on the trail who took which document of what, before it is handed out. Nothing else changes. */
export const takeDocument = act<TakenDocument, null>({
  action: 'document.read',
  run: async (trx, context, { kind, format, aggregate, aggregateId }) => {
    await recordEvent(trx, context, { action: 'document.read', aggregate, aggregateId, payload: { kind, format } });
    return null;
  },
});
