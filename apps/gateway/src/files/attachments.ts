import {
  type AddAttachmentInput,
  addAttachment,
  attachmentTypeOf,
  mostAttachmentBytes,
  takeAttachment,
} from '@vuonlen/acts/assignments';
import { fromGlobalId, toGlobalId } from '@vuonlen/graphql';
import { answerJson } from '../http/health.ts';
import { isRefusalCode } from '../http/refusal.ts';
import { BodyTooLarge, readBody } from '../http/web-request.ts';
import { Unanswered, unansweredBy } from './ask-schema.ts';
import type { FileRequest } from './file-request.ts';
import { namedAttachment } from './named-attachment.ts';
import { fileNameOf, wordsOf } from './receive-list.ts';

/** Files that are on their way in at once: each is held in memory until it is kept. */
const mostOnTheWay = 16;
let onTheWay = 0;

/** How a name ends that says what the file is. */
const ending = /\.(?:pdf|jpe?g|png)$/iu;
const endings: Readonly<Record<AddAttachmentInput['mediaType'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** What the file is for: a household or a batch of payments, by its id of the API. @throws Unanswered */
function ownerIn(params: URLSearchParams): AddAttachmentInput['owner'] {
  const id = fromGlobalId(params.get('of') ?? '');
  if (id?.type === 'Household') return { household: id.id };
  if (id?.type === 'DisbursementBatch') return { batch: id.id };
  throw new Unanswered('BAD_USER_INPUT');
}

/** The whole body; null where it was refused. Half a file is kept by nobody: the act begins when all of it is here. */
async function bytesOf({ request, refuse }: FileRequest): Promise<Buffer | null> {
  try {
    return await readBody(request, mostAttachmentBytes);
  } catch (error) {
    // Who sent it is gone, as a phone is in a doorway: there is nobody to answer.
    if (request.destroyed && !request.complete) return null;
    if (!(error instanceof BodyTooLarge)) throw error;
    refuse(413, 'ATTACHMENT_TOO_LARGE');
    return null;
  }
}

async function takeIn(asked: FileRequest): Promise<void> {
  const { request, response, context, params, refuse } = asked;
  const name = fileNameOf(request);
  // A page of another origin cannot send this header without asking first, which nobody answers.
  if (name === null) return refuse(400, 'FILE_NAME_MISSING');
  const owner = ownerIn(params);
  const bytes = await bytesOf(asked);
  if (bytes === null) return;
  const mediaType = attachmentTypeOf(bytes);
  if (mediaType === null || mediaType !== request.headers['content-type']) return refuse(415, 'NOT_AN_ATTACHMENT');
  const added = await addAttachment(context, { owner, name, mediaType, bytes });
  if (!added.ok) {
    const { code } = added.error;
    if (isRefusalCode(code)) throw new Unanswered(code);
    context.onRefusal?.(code);
    return answerJson(response, 422, { code, message: wordsOf(added.error) });
  }
  const { attachment, isKnown } = added.value;
  answerJson(response, isKnown ? 200 : 201, { node: toGlobalId('Attachment', attachment.id), isKnown });
}

/** Takes a file in: `POST /files/attachments?of=<id>`, with its name in the header `x-file-name`. @throws Unanswered */
export async function receiveAttachment(asked: FileRequest): Promise<void> {
  if (onTheWay >= mostOnTheWay) {
    asked.response.setHeader('Retry-After', '5');
    return asked.refuse(503, 'BUSY');
  }
  onTheWay += 1;
  try {
    await takeIn(asked);
  } finally {
    onTheWay -= 1;
  }
}

/**
 * Hands a file out as it came: `GET /files/attachments/<id>`. It is always saved and never shown by us; a browser is told to
 * take it for what its first bytes are. @throws Unanswered
 */
export async function handOutAttachment({ response, context, path, refuse }: FileRequest): Promise<void> {
  const taken = await takeAttachment(context, { attachment: path.split('/')[3] ?? '' });
  if (!taken.ok) throw unansweredBy(taken.error.code);
  const { attachment, bytes } = taken.value;
  if (bytes === null) return refuse(410, 'ATTACHMENT_REMOVED');
  const name = namedAttachment(attachment.name.replace(ending, ''), endings[attachment.mediaType]);
  response.setHeader('Content-Disposition', name);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.writeHead(200, { 'Content-Type': attachment.mediaType, 'Content-Length': bytes.byteLength });
  response.end(bytes);
}
