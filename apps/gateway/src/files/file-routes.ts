import { listKindOf, mayImport, takeRowsToMend } from '@vuonlen/acts/imports';
import type { ImportKind } from '@vuonlen/database/kernel';
import { toGlobalId } from '@vuonlen/graphql';
import { type Action, can } from '@vuonlen/permissions';
import { writeXlsx } from '@vuonlen/spreadsheets';
import { answerJson } from '../http/health.ts';
import type { RefusalCode } from '../http/refusal.ts';
import { BodyTooLarge, readBody } from '../http/web-request.ts';
import { Unanswered, unansweredBy } from './ask-schema.ts';
import { handOutAttachment, receiveAttachment } from './attachments.ts';
import { answerDocument } from './documents-door.ts';
import { answerExport } from './exports/index.ts';
import { type FileRequest, tableTypes } from './file-request.ts';
import { writeImportExample, writeImportTemplate } from './import-template.ts';
import { namedAttachment } from './named-attachment.ts';
import { fileNameOf, listDateOf, receiveList } from './receive-list.ts';

/** Bytes of an uploaded file. */
const mostBytes = 10 * 1024 * 1024;

/** Files that are read at once: each has a thread. */
const mostReaders = 2;
let readers = 0;

function sendFile({ response }: FileRequest, name: string, bytes: Uint8Array, type: keyof typeof tableTypes): void {
  response.setHeader('Content-Disposition', namedAttachment(name, type));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.writeHead(200, { 'Content-Type': tableTypes[type], 'Content-Length': bytes.byteLength });
  response.end(bytes);
}

/** The bytes of the file; null where they were refused. */
async function bytesOf({ request, refuse }: FileRequest): Promise<Buffer | null> {
  try {
    return await readBody(request, mostBytes);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    refuse(413, 'TOO_LARGE');
    return null;
  }
}

async function takeIn(asked: FileRequest, kind: ImportKind): Promise<void> {
  const { request, response, context, refuse } = asked;
  const [name, listDate] = [fileNameOf(request), listDateOf(request)];
  // A page of another origin cannot send this header without asking first, which nobody answers.
  if (name === null) return refuse(400, 'FILE_NAME_MISSING');
  if (listDate === undefined) return refuse(400, 'NOT_A_DATE');
  const bytes = await bytesOf(asked);
  if (bytes === null) return;
  const received = await receiveList(context, { kind, name, bytes, listDate });
  if (!received.ok) {
    context.onRefusal?.(received.refusal.code);
    return answerJson(response, 422, received.refusal);
  }
  const { import: batch, entries, isKnown } = received.value;
  answerJson(response, isKnown ? 200 : 201, {
    import: batch.id,
    node: toGlobalId('ImportBatch', batch.id),
    state: batch.state,
    kind,
    entries: entries.length,
    households: kind === 'HOUSEHOLDS' ? entries.length : 0,
    isKnown,
  });
}

async function upload(asked: FileRequest, kind: ImportKind): Promise<void> {
  if (readers >= mostReaders) {
    asked.response.setHeader('Retry-After', '5');
    return asked.refuse(503, 'BUSY');
  }
  readers += 1;
  try {
    await takeIn(asked, kind);
  } finally {
    readers -= 1;
  }
}

/** "Mẫu danh sách hộ". */
function nameOf(what: string, kind: ImportKind): string {
  const { title } = listKindOf(kind);
  return `${what} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

async function template(asked: FileRequest, kind: ImportKind): Promise<void> {
  sendFile(asked, nameOf('Mẫu', kind), await writeImportTemplate(kind, asked.context), 'xlsx');
}

async function example(asked: FileRequest, kind: ImportKind): Promise<void> {
  sendFile(asked, nameOf('Ví dụ', kind), writeImportExample(kind, asked.context), 'csv');
}

/** The rows of an open import with something wrong, for those who may see it: nothing leaves that the trail does not know. */
async function errors(asked: FileRequest): Promise<void> {
  const { context, path } = asked;
  const taken = await takeRowsToMend(context, { import: path.split('/')[3] ?? '' });
  if (!taken.ok) throw unansweredBy(taken.error.code);
  sendFile(asked, 'Dòng cần sửa', await writeXlsx([taken.value]), 'xlsx');
}

interface Door {
  readonly path: RegExp;
  readonly method: 'GET' | 'POST';
  readonly action: Action;
  /** What it takes of a caller's budget. */
  readonly cost: number;
  /** @throws Unanswered */
  readonly open: (asked: FileRequest) => Promise<void>;
}

/** About as much as the dearest query. */
const costOfList = 40_000;
/** A document is read, laid out and drawn, an export read to its end: more than a page of a list. */
const costOfTaking = 20_000;
/** Bytes that are kept as they are. */
const costOfAttachment = 5_000;

/** How the paths call a kind of list. */
const kinds: Readonly<Record<string, ImportKind>> = {
  households: 'HOUSEHOLDS',
  pledges: 'PLEDGES',
  receipts: 'RECEIPTS',
  'health-cards': 'HEALTH_CARDS',
};

const kindPath = '/files/imports/(households|pledges|receipts|health-cards)';

/** A door for lists of a kind, which the path names; households where it names none. */
function ofKind(
  path: RegExp,
  method: Door['method'],
  open: (asked: FileRequest, kind: ImportKind) => Promise<void>,
): Door {
  return {
    ...{ path, method, action: 'import.upload', cost: costOfList },
    open: async (asked) => {
      const kind = kinds[path.exec(asked.path)?.[1] ?? 'households'] ?? 'HOUSEHOLDS';
      if (!mayImport(asked.context.actor, kind)) throw new Unanswered('FORBIDDEN');
      await open(asked, kind);
    },
  };
}

/** What may be had and brought, by its path: nothing of a path is ever opened. */
const doors: readonly Door[] = [
  ...[
    { path: /^\/files\/documents\//, action: 'document.read' as const, cost: costOfTaking, open: answerDocument },
    { path: /^\/files\/exports\//, action: 'list.export' as const, cost: costOfTaking, open: answerExport },
    {
      // Of an import, which says itself of which kind it is.
      path: /^\/files\/imports\/[\w-]{36}\/errors\.xlsx$/,
      action: 'import.takeRows' as const,
      cost: costOfList,
      open: errors,
    },
    {
      path: /^\/files\/attachments\/[\w-]{36}$/,
      action: 'attachment.take' as const,
      cost: costOfAttachment,
      open: handOutAttachment,
    },
  ].map((door) => ({ method: 'GET' as const, ...door })),
  {
    path: /^\/files\/attachments$/,
    method: 'POST',
    action: 'attachment.add',
    cost: costOfAttachment,
    open: receiveAttachment,
  },
  ofKind(/^\/files\/import-template\.xlsx$/, 'GET', template),
  ofKind(/^\/files\/import-example\.csv$/, 'GET', example),
  ofKind(/^\/files\/imports$/, 'POST', upload),
  ofKind(new RegExp(`^${kindPath}/template\\.xlsx$`), 'GET', template),
  ofKind(new RegExp(`^${kindPath}/example\\.csv$`), 'GET', example),
  ofKind(new RegExp(`^${kindPath}$`), 'POST', upload),
];

const statuses: Partial<Readonly<Record<RefusalCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  UNKNOWN_PARAM: 400,
  FORM3_NOT_BALANCED: 409,
  NO_REFUSAL: 409,
  PLAN_CHANGED: 409,
  TOO_LONG: 413,
  BUSY: 503,
  TOO_SLOW: 503,
};

function doorOf(path: string): Door | undefined {
  return doors.find((one) => one.path.test(path));
}

/** What a file costs of the budget of who asks for it. */
export function costOfFile(path: string): number {
  return doorOf(path)?.cost ?? costOfTaking;
}

/**
 * Serves the files that people bring and take, to who is signed in and holds the right: to people, and to no application,
 * which asks the API.
 */
export async function serveFiles(asked: FileRequest): Promise<void> {
  const { request, response, path, context, refuse } = asked;
  const door = doorOf(path);
  if (door === undefined) return refuse(404, 'NOT_FOUND');
  if (request.method !== door.method) return refuse(405, 'METHOD_NOT_ALLOWED');
  if (context.standing !== 'SIGNED_IN' || context.actor.role === 'API_CLIENT') return refuse(401, 'UNAUTHENTICATED');
  if (!can(context.actor, door.action)) return refuse(403, 'FORBIDDEN');
  response.setHeader('Cache-Control', 'no-store');
  try {
    await door.open(asked);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    refuse(statuses[error.code] ?? 400, error.code);
  }
}
