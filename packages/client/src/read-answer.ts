import { type Answer, failed, type RequestError } from './answer.ts';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function readError(error: unknown): RequestError {
  const { message, path, extensions } = isFields(error) ? error : {};
  const { code, requestId } = isFields(extensions) ? extensions : {};
  return {
    code: textOf(code) ?? 'INTERNAL',
    message: textOf(message) ?? '',
    path: Array.isArray(path) ? path : [],
    requestId: textOf(requestId),
  };
}

/** `Retry-After` as seconds from now: a number of them, or a date. */
function readRetryAfter({ headers }: Response, now: number): number | null {
  const written = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(written)) return Number(written);
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : Math.max(Math.ceil((at - now) / 1000), 0);
}

/** The body as JSON; null when it is none. */
export async function readJson(response: Response): Promise<Fields | null> {
  try {
    const body: unknown = await response.json();
    return isFields(body) ? body : null;
  } catch {
    return null;
  }
}

/** What is wrong by the status alone; null: nothing. `body` is what came with it. */
export function failureOfStatus(response: Response, body: Fields | null): Answer<never> | null {
  if (response.status === 429) {
    return failed({ kind: 'RATE_LIMITED', retryAfterSeconds: readRetryAfter(response, Date.now()) });
  }
  if (response.ok) return null;
  return failed({ kind: 'HTTP', status: response.status, code: textOf(body?.code) });
}

/** Reads an answer of GraphQL over HTTP. */
export async function readAnswer<Value>(response: Response): Promise<Answer<Value>> {
  const body = await readJson(response);
  if (response.status !== 429 && Array.isArray(body?.errors) && body.errors.length > 0) {
    return failed({ kind: 'GRAPHQL', errors: body.errors.map(readError) });
  }
  const failure = failureOfStatus(response, body);
  if (failure !== null) return failure;
  return isFields(body?.data)
    ? { ok: true, value: body.data as Value }
    : failed({ kind: 'MALFORMED', status: response.status });
}
