import { scopeOf } from '@vuonlen/acts/kernel';
import { type ApiScope, apiScopes, type Role } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type DocumentNode, type ExecutionResult, execute, parse, validate } from 'graphql';
import { type Context, type Standing, schema } from '../../index.ts';
import { coded, toGlobalId } from '../../kernel/index.ts';
import type { Asker, TestRegister } from '../test-register.ts';
import { homes, nearHome } from './homes.ts';
import type { Reach } from './label.ts';
import { rehearsingWriters } from './rehearsing-writers.ts';

/** Somebody who walks: a column of the table. */
export interface Reader extends Pick<Asker, 'ask'> {
  readonly column: string;
  readonly reach: Reach;
  /** Asks as `ask` does; what an act writes is rolled back when its transaction ends. */
  readonly rehearse: Asker['ask'];
  /** What is of the own body. */
  readonly home: ReadonlyMap<string, string>;
  /** Things on which each act is tried: more than one where the right hangs on the measure. */
  readonly tries: number;
  /** An application with a key: it stands in a table of its own. */
  readonly isKey: boolean;
}

export const ownWard = 'ha-cau-2024';
export const otherWard = 'yen-nghia-2024';

interface Kind {
  readonly column: string;
  readonly role: Role;
  readonly agency?: string;
  readonly place?: string;
  /** The ward that it reads, by its membership or its agency. */
  readonly ward?: string;
  /** Bound to the cases of the agency. */
  readonly cases?: true;
}

/**
 * The widest first. Of agencies each kind of decision 8: one leads a measure and sees every household, one lends, one
 * sees its cases, one is the body of a ward, one has no money in the plan.
 */
const kinds: readonly Kind[] = [
  { column: 'ADMINISTRATOR', role: 'ADMINISTRATOR' },
  { column: 'LEADER', role: 'COMMITTEE_LEADER' },
  { column: 'OFFICER', role: 'COMMITTEE_OFFICER' },
  { column: 'AUDITOR', role: 'AUDITOR' },
  { column: 'AGENCY leads', role: 'AGENCY_OFFICER', agency: 'fatherland-front' },
  { column: 'AGENCY lends', role: 'AGENCY_OFFICER', agency: 'social-policy-bank' },
  { column: 'AGENCY cases', role: 'AGENCY_OFFICER', agency: 'red-cross', cases: true },
  { column: 'AGENCY ward', role: 'AGENCY_OFFICER', agency: 'ward-peoples-committee/ha-cau', ward: ownWard },
  { column: 'AGENCY no money', role: 'AGENCY_OFFICER', agency: 'culture-centre', cases: true },
  { column: 'WARD', role: 'WARD_OFFICER', place: ownWard, ward: ownWard },
];

/** Those who are not let in: nobody, and somebody who still holds a one-time password. */
const strangers: readonly (readonly [string, Standing])[] = [
  ['new password', 'MUST_CHANGE_PASSWORD'],
  ['anonymous', 'SIGNED_OUT'],
];

interface Case {
  readonly id: string;
  readonly assignments: readonly { readonly legs: readonly { readonly pledge: { readonly slug: string } }[] }[];
}

/** Households with a live support that money of the agency pays for, worked out from the plan and not from the scope. */
async function casesOf(agency: string, { ask }: Asker): Promise<ReadonlySet<string>> {
  const sources = haDong2024.sources.filter(({ keeper }) => keeper === agency).map(({ id }) => id);
  const kept = haDong2024.pledges.filter((pledge) => pledge.sources.some((source) => sources.includes(source)));
  const slugs = new Set(kept.map(({ id }) => id));
  const { data } = await ask('{ households(first: 200) { nodes { id assignments { legs { pledge { slug } } } } } }');
  const households: readonly Case[] = data.households.nodes;
  const isCase = ({ assignments }: Case) =>
    assignments.some(({ legs }) => legs.some(({ pledge }) => slugs.has(pledge.slug)));
  return new Set(households.filter(isCase).map(({ id }) => id));
}

type Asks = Pick<Reader, 'ask' | 'rehearse'>;

const documents = new Map<string, DocumentNode | ExecutionResult>();

/** As `graphql` answers; what all readers ask is parsed and validated once. */
function answer(source: string, variableValues: Record<string, unknown>, contextValue: Context) {
  let known = documents.get(source);
  if (known === undefined) {
    const document = parse(source);
    const errors = validate(schema, document);
    known = errors.length === 0 ? document : { errors };
    documents.set(source, known);
  }
  return 'kind' in known ? execute({ schema, document: known, variableValues, contextValue }) : known;
}

/** Both ways to ask with what a context is made of. */
function asksOf(context: () => Context): Asks {
  const asking =
    (make: () => Context): Reader['ask'] =>
    async (source, variableValues = {}) =>
      answer(source, variableValues, make());
  const rehearsing = () => Object.assign(context(), { writers: rehearsingWriters(context().writers) });
  return { ask: asking(context), rehearse: asking(rehearsing) };
}

/** Everything of a person who is let in, but the standing: what a guard forgets would show. */
function stranger({ context }: Asker, standing: Standing): Asks {
  return asksOf(() => Object.assign(context(), { standing }));
}

const unbound = { reach: { ward: null, cases: null }, home: nearHome, tries: 1 };

/** What a key holds beside its one scope: without households most acts have nothing to act on. */
function scopesWith(scope: ApiScope): readonly ApiScope[] {
  return /^(household|member|review|need)\./.test(scope) ? [...new Set<ApiScope>(['household.read', scope])] : [scope];
}

/** An application for each scope that a key may hold, one for all, and one for all of one ward. */
function applications(register: TestRegister, { context }: Asker): readonly Reader[] {
  const { committee } = register;
  const make = (column: string, scopes: readonly ApiScope[], place: string | null = null): Reader => {
    const actor = { userId: `api-key:${column}`, committee, role: 'API_CLIENT' as const, agency: null, place, scopes };
    const asks = asksOf(() => {
      const base: Context = Object.assign(context(), { actor, scope: scopeOf({ actor, plan: haDong2024 }) });
      return Object.defineProperty(base, 'viewer', { get: () => refuseApplication() });
    });
    const reach = { ward: place ? toGlobalId('Place', place) : null, cases: null };
    return { ...unbound, ...asks, reach, column, isKey: true };
  };
  const each = apiScopes.map((scope) => {
    const scopes = scopesWith(scope);
    return make(`${scopes.length === 2 ? '+ ' : ''}${scope}`, scopes);
  });
  return [...each, make('every scope', apiScopes), make('every scope, a ward', apiScopes, ownWard)];
}

function refuseApplication(): never {
  throw coded('UNAUTHENTICATED', 'Hãy đăng nhập. / Sign in first.');
}

/** A reader of each kind. */
export async function makeReaders(register: TestRegister): Promise<readonly Reader[]> {
  const administrator = await register.asker('ADMINISTRATOR');
  const people = kinds.map(async ({ column, role, agency, place, ward, cases: hasCases }): Promise<Reader> => {
    const { context } = await register.asker(role, { ...(agency ? { agency } : {}), ...(place ? { place } : {}) });
    const cases = agency && hasCases ? await casesOf(agency, administrator) : null;
    const reach = { ward: ward ? toGlobalId('Place', ward) : null, cases };
    const home = homes.get(agency ?? '') ?? nearHome;
    return { column, ...asksOf(context), reach, home, tries: agency && !hasCases && !ward ? 4 : 1, isKey: false };
  });
  const outside = strangers.map(([column, standing]): Reader => {
    return { ...unbound, ...stranger(administrator, standing), column, isKey: false };
  });
  return [...(await Promise.all(people)), ...outside, ...applications(register, administrator)];
}
