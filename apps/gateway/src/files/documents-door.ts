import type { ServerResponse } from 'node:http';
import { type DocumentFormat, takeDocument } from '@vuonlen/acts/audit';
import { type OfficialDocument, titleOf } from '@vuonlen/documents';
import type { Context } from '@vuonlen/graphql';
import { Unanswered, unansweredBy } from './ask-schema.ts';
import { writeBankReport } from './bank-report.ts';
import { writeBeneficiaryList } from './beneficiary-list.ts';
import { deskOf } from './desk.ts';
import { writeDisbursementOrder, writeHandingOverList } from './disbursement-batch.ts';
import type { WriteDocument } from './document-kind.ts';
import type { FileRequest } from './file-request.ts';
import { namedAttachment } from './named-attachment.ts';
import { Press } from './press.ts';
import { writeProgressReport } from './progress-report.ts';
import { writeRefusalNotice } from './refusal-notice.ts';
import { writeResponsibilityMatrix } from './responsibility-matrix.ts';

/** The documents by the name in their address. */
const kinds: ReadonlyMap<string, WriteDocument> = new Map([
  ['bank-report', writeBankReport],
  ['beneficiary-list', writeBeneficiaryList],
  ['disbursement-order', writeDisbursementOrder],
  ['handing-over-list', writeHandingOverList],
  ['progress-report', writeProgressReport],
  ['refusal-notice', writeRefusalNotice],
  ['responsibility-matrix', writeResponsibilityMatrix],
]);

const address = /^\/files\/documents\/([a-z-]{1,40})\.(docx|pdf|html)$/;
const types: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
};
/** The page carries its own style and nothing else. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
/** What every screen says of invented households, every paper says too. */
const demoMark = 'DỮ LIỆU GIẢ ĐỊNH';
const press = new Press();

function send(response: ServerResponse, document: OfficialDocument, format: DocumentFormat, bytes: Uint8Array): void {
  if (format === 'html') response.setHeader('Content-Security-Policy', pagePolicy);
  else response.setHeader('Content-Disposition', namedAttachment(titleOf(document), format));
  response.writeHead(200, { 'Content-Type': types[format], 'Content-Length': bytes.byteLength });
  response.end(bytes);
}

/** Writes, puts on the trail, hands out: in this order, so that nothing leaves that the trail does not know. */
async function handOut(
  context: Context,
  response: ServerResponse,
  asked: { readonly kind: string; readonly format: DocumentFormat; readonly write: WriteDocument },
  params: URLSearchParams,
): Promise<void> {
  const { kind, format, write } = asked;
  const { document: written, about } = await write({ context, params, desk: deskOf(context, params) });
  const marks = [written.mark, context.committee.demo ? demoMark : undefined].filter((mark) => mark !== undefined);
  const document = marks.length > 0 ? { ...written, mark: marks.join(' · ') } : written;
  const bytes = await press.print({ document, format, on: context.workingDate });
  const taken = await takeDocument(context, { kind, format, ...about });
  if (!taken.ok) throw unansweredBy(taken.error.code);
  send(response, document, format, bytes);
}

/** Answers `/files/documents/<kind>.<docx|pdf|html>`. @throws Unanswered */
export async function answerDocument({ context, response, path, params }: FileRequest): Promise<void> {
  const [, kind = '', format = ''] = address.exec(path) ?? [];
  const write = kinds.get(kind);
  if (write === undefined) throw new Unanswered('NOT_FOUND');
  await handOut(context, response, { kind, format: format as DocumentFormat, write }, params);
}
