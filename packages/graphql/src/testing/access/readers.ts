import type { Role } from '@vuonlen/permissions';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { graphql } from 'graphql';
import { type Context, type Standing, schema } from '../../index.ts';
import { toGlobalId } from '../../kernel/index.ts';
import type { Asker, TestRegister } from '../test-register.ts';
import type { Reach } from './label.ts';

/** Somebody who walks: a column of the table. */
export interface Reader extends Pick<Asker, 'ask'> {
  readonly column: string;
  readonly reach: Reach;
  /** Things on which each act is tried: more than one where the right hangs on the measure. */
  readonly tries: number;
}

export const ownWard = 'ha-cau-2024';
export const otherWard = 'yen-nghia-2024';

interface Kind {
  readonly column: string;
  readonly role: Role;
  readonly agency?: string;
  readonly place?: string;
  /** Bound to the cases of the agency. */
  readonly cases?: true;
}

/** The widest first. Two agencies: one leads a measure and sees every household, one only its cases. */
const kinds: readonly Kind[] = [
  { column: 'ADMINISTRATOR', role: 'ADMINISTRATOR' },
  { column: 'COMMITTEE_LEADER', role: 'COMMITTEE_LEADER' },
  { column: 'COMMITTEE_OFFICER', role: 'COMMITTEE_OFFICER' },
  { column: 'AUDITOR', role: 'AUDITOR' },
  { column: 'AGENCY leads', role: 'AGENCY_OFFICER', agency: 'fatherland-front' },
  { column: 'AGENCY cases', role: 'AGENCY_OFFICER', agency: 'red-cross', cases: true },
  { column: 'WARD_OFFICER', role: 'WARD_OFFICER', place: ownWard },
];

/** Those who are not let in: nobody, and somebody who still holds a one-time password. */
const strangers: readonly (readonly [string, Standing])[] = [
  ['one-time password', 'MUST_CHANGE_PASSWORD'],
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

/** Everything of a person who is let in, but the standing: what a guard forgets would show. */
function stranger({ context }: Asker, standing: Standing): Reader['ask'] {
  return (source, variableValues = {}) => {
    const contextValue: Context = Object.assign(context(), { standing });
    return graphql({ schema, source, variableValues, contextValue });
  };
}

/** A reader of each kind. */
export async function makeReaders(register: TestRegister): Promise<readonly Reader[]> {
  const administrator = await register.asker('ADMINISTRATOR');
  const people = kinds.map(async ({ column, role, agency, place, cases: hasCases }): Promise<Reader> => {
    const { ask } = await register.asker(role, { ...(agency ? { agency } : {}), ...(place ? { place } : {}) });
    const cases = agency && hasCases ? await casesOf(agency, administrator) : new Set<string>();
    const reach = { ward: place ? toGlobalId('Place', place) : null, cases };
    return { column, ask, reach, tries: agency && !hasCases ? 6 : 1 };
  });
  const outside = strangers.map(([column, standing]): Reader => {
    return { column, ask: stranger(administrator, standing), reach: { ward: null, cases: new Set() }, tries: 1 };
  });
  return [...(await Promise.all(people)), ...outside];
}
