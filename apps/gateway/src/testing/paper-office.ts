import { randomUUIDv7 } from 'node:crypto';
import { settleClassifications } from '@vuonlen/database/households';
import { updateWorkingDate } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { type Paper, readPaper } from './read-paper.ts';
import { startTestGateway, type TestGateway } from './start-test-gateway.ts';

/** Who takes papers, each within what they read. */
export const readers = {
  ADMINISTRATOR: ['ADMINISTRATOR', {}],
  LEADER: ['COMMITTEE_LEADER', {}],
  OFFICER: ['COMMITTEE_OFFICER', {}],
  WARD: ['WARD_OFFICER', { place: 'ha-cau-2024' }],
  OTHER_WARD: ['WARD_OFFICER', { place: 'yen-nghia-2024' }],
  BANK: ['AGENCY_OFFICER', { agency: 'social-policy-bank' }],
  FRONT: ['AGENCY_OFFICER', { agency: 'fatherland-front' }],
  /** Leads nothing: it reads its cases. */
  RED_CROSS: ['AGENCY_OFFICER', { agency: 'red-cross' }],
  AUDITOR: ['AUDITOR', {}],
} as const satisfies Record<string, readonly [Role, { readonly place?: string; readonly agency?: string }]>;
export type Reader = keyof typeof readers;

interface Line {
  readonly amount: number;
  readonly pledge: { readonly id: string; readonly sources: readonly { readonly id: string }[] };
}

/** A committee with the demo register and one of everything that papers tell of. */
export class PaperOffice {
  readonly gateway: TestGateway;
  readonly #cookies = new Map<Reader, string>();

  private constructor(gateway: TestGateway) {
    this.gateway = gateway;
  }

  static async open(): Promise<PaperOffice> {
    const gateway = await startTestGateway({}, {});
    const office = new PaperOffice(gateway);
    for (const [name, [role, scope]] of Object.entries(readers)) {
      office.#cookies.set(name as Reader, await gateway.person(role, scope));
    }
    return office;
  }

  async ask(reader: Reader, query: string, variables: object = {}) {
    const { body } = await this.gateway.query(query, { variables, cookie: this.#cookies.get(reader) ?? '' });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** Does an act and answers its success. */
  async act(reader: Reader, name: string, input: object, selection: string) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) {
      act: ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on DomainError { code message { vi } } }
    }`;
    const { act } = await this.ask(reader, query, { input });
    if (act.__typename !== `${type}Success`) throw new Error(`${name}: ${JSON.stringify(act)}`);
    return act;
  }

  /** The header by which a reader is known; nobody: who is not signed in. */
  cookieOf(reader: Reader | null): { readonly cookie: string } {
    return { cookie: reader === null ? '' : (this.#cookies.get(reader) ?? '') };
  }

  /** Asks for a document. */
  take(reader: Reader | null, name: string, params: Readonly<Record<string, string>> = {}): Promise<Response> {
    const headers = this.cookieOf(reader);
    return this.gateway.fetch(`/files/documents/${name}?${new URLSearchParams(params)}`, { headers });
  }

  /** Takes a Word file and reads it back. */
  async read(kind: string, params: Readonly<Record<string, string>>, reader: Reader = 'OFFICER'): Promise<Paper> {
    const response = await this.take(reader, `${kind}.docx`, params);
    if (response.status !== 200) throw new Error(`${kind}: ${response.status} ${await response.text()}`);
    return readPaper(response);
  }

  async workOn(day: string): Promise<void> {
    const { database, committee } = this.gateway;
    await database.writers.transaction().execute(async (trx) => {
      await updateWorkingDate(trx, committee, isoDate(day));
      await settleClassifications(trx, committee, isoDate(day));
    });
  }

  /** Savings books of a ward, paid: made, submitted, approved, the money come in. @returns the id of the batch */
  async payBatch(place: string): Promise<string> {
    const key = () => ({ idempotencyKey: randomUUIDv7() });
    const selection = 'batch { id version lines { amount pledge { id sources { id } } } }';
    const input = { measure: 'SAVINGS_BOOK', place, ...key() };
    const made = await this.act('OFFICER', 'createDisbursementBatch', input, selection);
    const { id } = made.batch;
    const step = async (reader: Reader, name: string, more: object = {}): Promise<void> => {
      const { node } = await this.ask(
        reader,
        'query ($id: ID!) { node(id: $id) { ... on DisbursementBatch { version } } }',
        {
          id,
        },
      );
      await this.act(reader, name, { batch: id, expectedVersion: node.version, ...key(), ...more }, '__typename');
    };
    await step('OFFICER', 'submitDisbursementBatch');
    await step('LEADER', 'approveDisbursementBatch');
    const lines: readonly Line[] = made.batch.lines;
    for (const [pledge, of] of Map.groupBy(lines, (line) => line.pledge.id)) {
      const amount = of.reduce((sum, line) => sum + line.amount, 0);
      const source = of[0]?.pledge.sources[0]?.id;
      const receipt = { pledge, source, amount, channel: 'INTO_FUND', documentNumber: 'PT 01', ...key() };
      await this.act('OFFICER', 'recordReceipt', receipt, '__typename');
    }
    await step('OFFICER', 'recordPayment', { documentNumber: 'PC 15' });
    return id;
  }

  /** A loan in part paid back, and the report of its six months, submitted. @returns the id of the report */
  async reportLending(): Promise<string> {
    const where = { class: ['NEAR_POOR'], need: ['HOUSING_REPAIR', 'HOUSING_NEW_BUILD'] };
    const query = 'query ($where: HouseholdWhere) { households(first: 1, where: $where) { nodes { id } } }';
    const { households } = await this.ask('BANK', query, { where });
    const late = { reason: 'Nhập bổ sung' };
    const lent = { household: households.nodes[0].id, kind: 'HOUSING_LOAN', amount: 30_000_000, termMonths: 120 };
    const loan = { ...lent, ...late, effectiveOn: '2024-01-03', idempotencyKey: randomUUIDv7() };
    const recorded = await this.act('BANK', 'recordLoan', loan, 'loan { id }');
    const paid = {
      loan: recorded.loan.id,
      amount: 1_500_000,
      effectiveOn: '2024-01-04',
      idempotencyKey: randomUUIDv7(),
    };
    await this.act('BANK', 'recordRepayment', { ...paid, ...late }, '__typename');
    const made = await this.act('BANK', 'createBankReport', { dueOn: '2024-01-05' }, 'report { id version }');
    const { id, version } = made.report;
    await this.act('BANK', 'submitBankReport', { id, expectedVersion: version, document: '05/BC-NHCS' }, '__typename');
    return id;
  }

  /** A period that is opened and closed. @returns its id */
  async closePeriod(from: string, to: string): Promise<string> {
    const key = () => ({ idempotencyKey: randomUUIDv7() });
    const opened = await this.act('OFFICER', 'openReportPeriod', { from, to, ...key() }, 'period { id version }');
    const { id, version } = opened.period;
    await this.act('OFFICER', 'closeReportPeriod', { id, expectedVersion: version, ...key() }, '__typename');
    return id;
  }
}
