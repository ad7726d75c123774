import { addWitnesses, createTestRegister } from '@vuonlen/graphql/testing';
import { type Cell, readSpreadsheet } from '@vuonlen/spreadsheets';
import { afterAll, beforeAll, expect } from 'vitest';
import { startTestGateway, type TestGateway } from './start-test-gateway.ts';

export const readersOfLists = [
  'ADMINISTRATOR',
  'COMMITTEE_OFFICER',
  'AGENCY_OFFICER',
  'WARD_OFFICER',
  'AUDITOR',
] as const;
export type ListReader = (typeof readersOfLists)[number];

export type Rows = readonly (readonly Cell[])[];

/** What the trail says of a list that was taken. */
interface Taken {
  readonly payload: { readonly list: string; readonly rows: number; readonly filter: readonly string[] };
}

const scopes: Partial<Record<ListReader, object>> = {
  WARD_OFFICER: { place: 'ha-cau-2024' },
  AGENCY_OFFICER: { agency: 'fatherland-front' },
};
const rich = { budget: { capacity: 1e9, perSecond: 1e9 }, costLimit: 1e9 };

/** The sheet of a file: titles, then rows. */
export async function sheetOf(response: Response): Promise<Rows> {
  expect(response.status).toBe(200);
  const reading = await readSpreadsheet(new Uint8Array(await response.arrayBuffer()));
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value[0]?.rows ?? [];
}

/** The cells under a title. */
export function columnOf(rows: Rows, title: string): readonly Cell[] {
  const at = rows[0]?.indexOf(title) ?? -1;
  expect(at, title).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[at] ?? null);
}

/** A gateway over a register of which every list has something, with its readers. */
export class ExportOffice {
  readonly #register: Awaited<ReturnType<typeof createTestRegister>>;
  readonly gateway: TestGateway;
  readonly #people: ReadonlyMap<ListReader, string>;
  /** Ids that lists of one thing need. */
  ids = { period: '', batch: '', pledge: '' };

  private constructor(
    register: Awaited<ReturnType<typeof createTestRegister>>,
    gateway: TestGateway,
    people: ReadonlyMap<ListReader, string>,
  ) {
    this.#register = register;
    this.gateway = gateway;
    this.#people = people;
  }

  static async open(): Promise<ExportOffice> {
    const register = await createTestRegister({ isEmpty: true });
    await addWitnesses(register);
    const allowances = { known: rich, anonymous: rich };
    const gateway = await startTestGateway({
      ...{ databaseUrl: register.database.url, committee: register.committee, allowances },
    });
    const people = new Map<ListReader, string>();
    for (const role of readersOfLists) people.set(role, await gateway.person(role, scopes[role]));
    const office = new ExportOffice(register, gateway, people);
    const query = '{ disbursementBatches(first: 1) { nodes { id } } reportPeriods { id } plan { pledges { id } } }';
    const { disbursementBatches, reportPeriods, plan } = await office.ask('COMMITTEE_OFFICER', query);
    office.ids = { batch: disbursementBatches.nodes[0].id, period: reportPeriods[0].id, pledge: plan.pledges[0].id };
    return office;
  }

  async close(): Promise<void> {
    await this.gateway.stop();
    await this.#register.database.drop();
  }

  cookieOf(role: ListReader): Record<string, string> {
    return { cookie: this.#people.get(role) ?? '' };
  }

  async ask(role: ListReader, query: string, variables: object = {}) {
    const { body } = await this.gateway.query(query, { variables, ...this.cookieOf(role) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  take(role: ListReader, name: string, params: Record<string, string> = {}): Promise<Response> {
    const headers = this.cookieOf(role);
    return this.gateway.fetch(`/files/exports/${name}?${new URLSearchParams(params)}`, { headers });
  }

  async taken(): Promise<readonly Taken[]> {
    const events = this.gateway.database.readers.selectFrom('audit_event').select(['payload', 'aggregate', 'role']);
    return (await events.where('action', '=', 'list.export').orderBy('sequence').execute()) as never;
  }

  /** Variables that a list cannot be asked without. */
  needed(list: string): Record<string, string> {
    const { period, batch, pledge } = this.ids;
    if (list === 'form3' || list === 'form14') return { id: period };
    if (list === 'disbursement-lines') return { id: batch };
    if (list === 'money-report') return { cut: 'WARD' };
    if (list === 'report-rows') return { stage: 'ALLOCATED' };
    return list === 'ledger' ? { id: pledge } : {};
  }
}

/** Opens the office before the tests of a file, and closes it after them. */
export function exportOffice(): () => ExportOffice {
  let office: ExportOffice | undefined;
  beforeAll(async () => {
    office = await ExportOffice.open();
  }, 240_000);
  afterAll(() => office?.close());
  return () => {
    if (office === undefined) throw new Error('The office opens before the tests.');
    return office;
  };
}
