import type { ServerResponse } from 'node:http';
import { type ExportFormat, takeExport } from '@vuonlen/acts/audit';
import type { Context } from '@vuonlen/graphql';
import { can } from '@vuonlen/permissions';
import { formatShortDate } from '@vuonlen/plan/kernel';
import { Unanswered, unansweredBy } from '../ask-schema.ts';
import { type FileRequest, tableTypes } from '../file-request.ts';
import { namedAttachment } from '../named-attachment.ts';
import { Turns } from '../turns.ts';
import { conditionsOf, readAddress } from './address-variables.ts';
import type { ExportList } from './export-list.ts';
import { exportLists } from './lists.ts';
import type { Language } from './say.ts';
import { writeExport } from './write-export.ts';

const address = /^\/files\/exports\/([a-z0-9-]{1,40})\.(xlsx|csv)$/;
const turns = new Turns({ atOnce: 2, waiting: 10 });

function languageOf(params: URLSearchParams): Language {
  const [language = 'vi', ...more] = params.getAll('lang');
  if (more.length > 0 || (language !== 'vi' && language !== 'en')) throw new Unanswered('BAD_USER_INPUT');
  return language;
}

/** A signal that is aborted when the client has gone. */
function goneOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  if (response.closed) controller.abort();
  else response.once('close', () => controller.abort());
  return controller.signal;
}

/** "Danh sách hộ 15-6-2024"; what every screen says of invented households, the name of the file says too. */
function fileNameOf({ committee, workingDate }: Context, { name }: ExportList, language: Language): string {
  const mark = language === 'vi' ? 'DỮ LIỆU GIẢ ĐỊNH - ' : 'INVENTED DATA - ';
  return `${committee.demo ? mark : ''}${name[language]} ${formatShortDate(workingDate)}`;
}

/**
 * Answers `/files/exports/<list>.<xlsx|csv>`: reads and writes the list, puts it on the trail, hands it out; in this order,
 * so that nothing leaves that the trail does not know.
 *
 * @throws Unanswered
 */
export async function answerExport({ context, response, path, params }: FileRequest): Promise<void> {
  const [, slug = '', extension = ''] = address.exec(path) ?? [];
  const list = exportLists.get(slug);
  if (list === undefined) throw new Unanswered('NOT_FOUND');
  if (!can(context.actor, list.action)) throw new Unanswered('FORBIDDEN');
  const [format, language] = [extension as ExportFormat, languageOf(params)];
  const variables = readAddress(list.question, params);
  const order = { context, list, format, language, variables, gone: goneOf(response) };
  const { bytes, entries } = await turns.take(() => writeExport(order));
  const filter = conditionsOf(params);
  const taken = await takeExport(context, { list: slug, format, rows: entries, filter });
  if (!taken.ok) throw unansweredBy(taken.error.code);
  response.setHeader('Content-Disposition', namedAttachment(fileNameOf(context, list, language), format));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.writeHead(200, { 'Content-Type': tableTypes[format], 'Content-Length': bytes.byteLength });
  response.end(bytes);
}
