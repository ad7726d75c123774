import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { concatAST, execute, getOperationAST, type OperationDefinitionNode, parse, separateOperations } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../index.ts';
import { toGlobalId } from '../kernel/index.ts';
import { largeBatch, largeImport, openPeriod, sizeRegister } from './size-register.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

const folder = fileURLToPath(new URL('../../../../apps/admin/src/', import.meta.url));
const sources = globSync('**/*.graphql', { cwd: folder }).sort();
const documents = separateOperations(concatAST(sources.map((path) => parse(readFileSync(`${folder}${path}`, 'utf8')))));
const operations = Object.entries(documents).map(([name, document]) => ({
  name,
  document,
  operation: getOperationAST(document, name) as OperationDefinitionNode,
}));
const queries = operations.filter(({ operation }) => operation.operation === 'query');

interface Sized {
  readonly register: TestRegister;
  readonly asker: Asker;
  readonly ids: readonly string[];
  readonly proposals: readonly string[];
  readonly reviews: readonly string[];
}

interface Row {
  readonly id: string;
  readonly member?: object | null;
}

/** What a screen asks a query with. */
const variables: Readonly<
  Record<string, (sized: Pick<Sized, 'ids' | 'proposals' | 'reviews'>) => Record<string, unknown>>
> = {
  HouseholdList: () => ({ first: 100 }),
  HouseholdCursor: () => ({ first: 100 }),
  HouseholdsByIds: ({ ids }) => ({ first: 100, where: { ids } }),
  Dashboard: () => ({ from: '2024-06-15', until: '2024-07-16' }),
  ProposalsToSubmit: ({ ids }) => ({ ids, first: 100 }),
  SimilarHouseholds: () => ({ search: 'a', first: 20 }),
  SearchHouseholds: () => ({ search: 'a', first: 8 }),
  HouseholdRecord: ({ ids: [id] }) => ({ id }),
  AssignOptions: ({ ids: [household] }) => ({ household }),
  AssignmentGrid: () => ({ first: 200, on: '2024-06-15' }),
  ProposalCandidates: () => ({ first: 200, where: {} }),
  EntitlementCandidates: () => ({ first: 200, where: {}, on: '2024-06-15' }),
  AssignmentProposal: () => ({ first: 200, on: '2024-06-15', later: '2025-01-01', withLater: true }),
  WhatIfHouseholds: () => ({ first: 200, on: '2024-06-15', withPledges: true }),
  StagedHouseholds: ({ ids }) => ({ first: 200, where: { ids } }),
  WhoChanged: ({ ids }) => ({ first: 200, where: { ids } }),
  ChangeBatches: () => ({ first: 30 }),
  Disbursements: () => ({ first: 200 }),
  DisbursementBatch: () => ({ id: largeBatch, first: 200 }),
  ImportBatches: () => ({ first: 200 }),
  ImportBatch: () => ({ id: largeImport, first: 200 }),
  ImportProgress: () => ({ id: largeImport }),
  Receipts: () => ({ first: 200 }),
  // One kind: which of several causes is read first hangs on the ids of the rows.
  Ledger: () => ({
    id: toGlobalId('FundingSource', 'district-fund-for-the-poor'),
    where: { kind: ['DISBURSEMENT'] },
    first: 100,
  }),
  AuditTrail: () => ({ first: 200 }),
  AuditChains: () => ({ events: [] }),
  Users: () => ({ withKeys: true, first: 200 }),
  Delegations: () => ({ where: { inForceOn: '2024-06-15' }, first: 200 }),
  Responsibilities: () => ({ asOf: '2025-08-01' }),
  Duties: () => ({ where: {} }),
  Difficulties: () => ({ where: {}, first: 200 }),
  Deadlines: () => ({ from: '2024-01-01', until: '2025-01-01' }),
  Reallocations: () => ({ first: 200 }),
  PlanDocument: () => ({ id: 'UGxhblJldmlzaW9uOm5vbmU=' }),
  Places: () => ({ on: '2025-08-01' }),
  Successions: () => ({ kind: 'PLACE' }),
  HouseholdHandovers: () => ({ where: {}, first: 50 }),
  HandoverFiles: () => ({ place: toGlobalId('Place', 'bien-giang-2024'), first: 200 }),
  Agencies: () => ({ on: '2025-08-01' }),
  OpenCommitments: () => ({ where: { asOf: '2025-08-01' } }),
  FollowUps: () => ({ where: {}, rows: 20 }),
  SponsorshipOptions: ({ ids: [household] }) => ({ household }),
  SupportProposalQueue: () => ({ first: 100 }),
  SupportProposal: ({ proposals: [id] }) => ({ id }),
  HouseholdChoices: () => ({ search: '' }),
  Loans: () => ({ where: {}, first: 200 }),
  BankReport: () => ({ id: toGlobalId('BankReport', randomUUID()) }),
  Entitlements: () => ({ where: {}, first: 200 }),
  Reviews: () => ({ where: {}, first: 200, since: '2024-01-01' }),
  HouseholdsToReview: () => ({ first: 200, since: '2024-01-01' }),
  Review: ({ reviews: [id] }) => ({ id }),
  ReportPeriod: () => ({ id: openPeriod, first: 50 }),
  MoneyReport: () => ({ cut: 'WARD', stage: 'ALLOCATED', where: {}, first: 50, withRows: true }),
  ClosedPeriod: () => ({ on: '2024-03-15' }),
};

async function openSized(households: number): Promise<Sized> {
  const register = await createTestRegister({ connections: 1 });
  await sizeRegister(register, households);
  const asker = await register.asker('ADMINISTRATOR');
  const { data } = await asker.ask(
    `{ households(first: 200) { nodes { id } } supportProposals(first: 200) { nodes { id member { id } } }
      reviews(first: 200) { nodes { id } } }`,
  );
  const { households: all, supportProposals: proposed, reviews: reviewed } = data;
  const ids = all.nodes.map(({ id }: Row) => id);
  const proposals = proposed.nodes
    .toSorted((a: Row, b: Row) => Number(!a.member) - Number(!b.member))
    .map(({ id }: Row) => id);
  const reviews = reviewed.nodes.map(({ id }: Row) => id);
  return { register, asker, ids, proposals, reviews };
}

let few: Sized;
let many: Sized;

beforeAll(async () => {
  [few, many] = [await openSized(3), await openSized(30)];
  expect([few.ids.length, many.ids.length, few.proposals.length, many.proposals.length]).toEqual([3, 30, 3, 30]);
});
afterAll(async () => {
  await few.register.database.drop();
  await many.register.database.drop();
});

/** The statements that an operation sends, in their order. */
async function statementsOf({ register, asker, ...sized }: Sized, name: string): Promise<string[]> {
  const { document } = operations.find((one) => one.name === name) ?? {};
  if (!document) throw new Error(`no operation ${name}`);
  register.statements.length = 0;
  const variableValues = variables[name]?.(sized) ?? {};
  const { errors } = await execute({ schema, document, variableValues, contextValue: asker.context() });
  expect(errors).toBeUndefined();
  return [...register.statements];
}

/** One clause a line. */
function written(statement: string): string {
  return statement
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/ (from|where|inner join|left join|group by|order by|limit|with|union all) /g, '\n$1 ');
}

/** What a statement reads, for people who look at the numbers. */
function readsOf(statement: string): string {
  return /from "?(\w+)"?/.exec(statement)?.[1] ?? statement.slice(0, 40);
}

const golden = (name: string, ending: string) =>
  fileURLToPath(new URL(`golden/statements/${name}.${ending}`, import.meta.url));

describe('a screen', () => {
  it('is known by all its operations', () => {
    const asking = operations.map(({ name, operation }) => ({ name, needs: operation.variableDefinitions ?? [] }));
    const unanswered = asking.filter(
      ({ name, needs }) => queries.some((query) => query.name === name) && needs.length > 0 && !variables[name],
    );
    expect(queries.length).toBeGreaterThan(8);
    expect(unanswered.map(({ name }) => name)).toEqual([]);
  });

  it.each(queries.map(({ name }) => name))(
    '%s sends these statements, as many for 3 households as for 30',
    async (name) => {
      const [small, large] = [await statementsOf(few, name), await statementsOf(many, name)];
      expect(large.map(readsOf)).toEqual(small.map(readsOf));
      expect(large).toEqual(small);
      const texts = large.map((statement, index) => `-- ${index + 1}: ${readsOf(statement)}\n${written(statement)};\n`);
      await expect(texts.join('\n')).toMatchFileSnapshot(golden(name, 'sql'));
      const counted = { statements: large.length, reads: large.map(readsOf) };
      await expect(`${JSON.stringify(counted, null, 2)}\n`).toMatchFileSnapshot(golden(name, 'json'));
    },
  );
});

describe('an N+1', () => {
  it('is seen by the numbers: a batch that sends a statement a key', async () => {
    const counts = await Promise.all(
      [few, many].map(async ({ register, asker }) => {
        const contextValue = asker.context(false);
        const { loaders } = contextValue;
        const each: typeof loaders.load = async (wanted, key) =>
          (await wanted.load(contextValue, [key], null))[0] as never;
        Object.defineProperty(contextValue, 'loaders', { value: { ...loaders, load: each, peek: () => undefined } });
        register.statements.length = 0;
        const { document } = operations.find(({ name }) => name === 'HouseholdList') ?? {};
        if (!document) throw new Error('no list');
        await execute({ schema, document, variableValues: { first: 100 }, contextValue });
        return register.statements.length;
      }),
    );
    expect(counts[1]).toBeGreaterThan((counts[0] ?? 0) + 27);
  });
});
