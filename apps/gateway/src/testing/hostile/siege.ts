import { Writable } from 'node:stream';
import { createLogger } from '../../logger.ts';
import { startTestGateway, type TestGateway } from '../start-test-gateway.ts';
import { printDatabase } from './database-print.ts';

/** Nobody waits: a siege is about what is answered, not about how much. */
const budget = { capacity: Number.MAX_SAFE_INTEGER, perSecond: 1 };
const allowances = { known: { budget, costLimit: 50_000 }, anonymous: { budget, costLimit: 1_000 } };

/** Cookies of those who besiege. */
export interface Besiegers {
  readonly administrator: string;
  readonly officer: string;
  readonly auditor: string;
  /** Of the ward of Hà Cầu. */
  readonly ward: string;
}

/** A gateway over the demo register under hostile requests, with a count of what was sent and of what came back. */
export interface Siege {
  readonly gateway: TestGateway;
  readonly people: Besiegers;
  /** The content of the database before the siege. */
  readonly before: Readonly<Record<string, string>>;
  /** Requests by their kind. */
  readonly sent: Readonly<Record<string, number>>;
  /** Answers by status, and their errors by code. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Lines of the log of level error. */
  readonly failures: readonly string[];
  /** Sends one request. @returns what is wrong with its answer; nothing for a coded refusal or a right answer */
  readonly attack: (kind: string, send: () => Promise<Response>) => Promise<string[]>;
  /** Sends many, a few at once. */
  readonly attackAll: <Item>(items: readonly Item[], one: (item: Item) => Promise<string[]>) => Promise<string[]>;
  /** The content of the database now. */
  readonly print: () => Promise<Readonly<Record<string, string>>>;
}

function count(where: Record<string, number>, what: string): void {
  where[what] = (where[what] ?? 0) + 1;
}

interface Body {
  readonly code?: string;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function bodyOf(text: string): Body | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const coded = /^[A-Z_]+$/;

/** What is wrong with an answer: a 5xx, no JSON, an error without a code or an inner one; null for a good one. */
async function complaintOf(response: Response, outcomes: Record<string, number>): Promise<string | null> {
  const { status } = response;
  const text = await response.text();
  const shown = `${status} ${text.slice(0, 300)}`;
  count(outcomes, String(status));
  if (status >= 500) return shown;
  if (text === '') return status >= 400 ? null : shown;
  const body = bodyOf(text);
  if (body === null) return shown;
  if (status >= 400 && !body.errors) return coded.test(body.code ?? '') ? null : shown;
  for (const { extensions: { code = '' } = {} } of body.errors ?? []) {
    count(outcomes, code);
    if (!coded.test(code) || code === 'INTERNAL') return shown;
  }
  return null;
}

async function attackAll<Item>(items: readonly Item[], one: (item: Item) => Promise<string[]>): Promise<string[]> {
  const complaints: string[] = [];
  const left = items.map((item) => ({ item }));
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) complaints.push(...(await one(next.item)));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return complaints;
}

/** Begins a siege; `gateway.stop` ends it. */
export async function beginSiege(): Promise<Siege> {
  const sent: Record<string, number> = {};
  const outcomes: Record<string, number> = {};
  const failures: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      failures.push(String(chunk));
      done();
    },
  });
  const gateway = await startTestGateway({ allowances, logger: createLogger('error', sink) }, {});
  const attack: Siege['attack'] = async (kind, send) => {
    count(sent, kind);
    const complaint = await complaintOf(await send(), outcomes);
    return complaint === null ? [] : [`${kind}: ${complaint}`];
  };
  const people = {
    administrator: await gateway.person('ADMINISTRATOR'),
    officer: await gateway.person('COMMITTEE_OFFICER'),
    auditor: await gateway.person('AUDITOR'),
    ward: await gateway.person('WARD_OFFICER', { place: 'ha-cau-2024' }),
  };
  const print = () => printDatabase(gateway.databaseUrl);
  return { gateway, people, before: await print(), sent, outcomes, failures, attack, attackAll, print };
}

/** The kinds of which fewer were sent than there should be. */
export function tooFew(sent: Siege['sent'], least: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(least)
    .map(([kind]): [string, number] => [kind, sent[kind] ?? 0])
    .filter(([kind, times]) => times < (least[kind] ?? 0));
}
