import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type GraphQLNamedType, getNamedType, graphql, isEnumType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coded, schema, withLoaders } from '../index.ts';
import { type Asker, createTestRegister, type TestRegister } from './test-register.ts';

let register: TestRegister;
let officer: Asker;
beforeAll(async () => {
  register = await createTestRegister();
  officer = await register.asker('COMMITTEE_OFFICER');
});
afterAll(() => register.database.drop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = { data?: any; errors?: readonly { extensions: object }[] };

/** Asks as somebody who is not signed in: whoever asks for a person, a scope or a viewer is refused. */
async function askAsNobody(source: string) {
  const refused = (): never => {
    throw coded('UNAUTHENTICATED', 'nobody');
  };
  const { actor: _, viewer: __, scope: ___, standing: ____, ...rest } = officer.context();
  const nobody = { get: refused, enumerable: true };
  const parts = Object.defineProperties(
    { ...rest, standing: 'SIGNED_OUT' },
    { actor: nobody, viewer: nobody, scope: nobody },
  );
  const contextValue = withLoaders(parts as unknown as Parameters<typeof withLoaders>[0]);
  return (await graphql({ schema, source, contextValue })) as Answer;
}

const totals = 'households exited planned pledged allocated';
const measures = 'plannedQuantity allocatedQuantity planned';

const least: Record<string, string> = { ID: '"x"', String: '"x"', Date: '"2024-06-15"', Int: '1' };

/** What a required argument can hold. */
function leastOf(type: GraphQLNamedType): string {
  return isEnumType(type) ? (type.getValues()[0]?.name ?? '') : (least[type.name] ?? '[]');
}

describe('the public figures', () => {
  it('are those of the whole district, as the committee sees them', async () => {
    const { data, errors } = await askAsNobody(
      `{ publicStatistics { ${totals} demo asOf planTitle committeeName { vi } measures { code name { vi } ${measures} allocated } } }`,
    );
    expect(errors).toBeUndefined();
    const { publicStatistics: shown } = data;
    const { data: seen } = await officer.ask(
      `{ progress { ${totals} measures { measure { code } ${measures} allocated } } }`,
    );
    const { measures: bySeen, ...totalsSeen } = seen.progress;
    expect(shown).toMatchObject({ ...totalsSeen, demo: true, asOf: '2024-06-15', planTitle: haDong2024.title.value });
    expect(shown).toMatchObject({ households: 84, planned: 3_051_500_000 });
    expect(shown.measures).toHaveLength(bySeen.length);
    for (const [at, { measure, allocated, ...figures }] of bySeen.entries()) {
      expect(shown.measures[at]).toMatchObject({ code: measure.code, ...figures });
      expect(shown.measures[at].allocated ?? 0).toBe(allocated);
    }
  });

  it('are all that anybody gets without a sign-in', async () => {
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (field.name === 'publicStatistics') continue;
      const args = field.args.filter(({ type }) => isNonNullType(type));
      const given = args.map(({ name, type }) => `${name}: ${leastOf(getNamedType(type))}`).join(', ');
      const { errors, data } = await askAsNobody(`{ ${field.name}${given ? `(${given})` : ''} { __typename } }`);
      expect([field.name, errors?.[0]?.extensions, data?.[field.name] ?? null]).toEqual([
        field.name,
        { code: 'UNAUTHENTICATED' },
        null,
      ]);
    }
  });

  it('lead to nothing else: no ward, no source, no household', () => {
    const reached = new Set<string>();
    const walk = (name: string) => {
      const type = schema.getType(name);
      if (reached.has(name) || !isObjectType(type)) return;
      reached.add(name);
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
    };
    walk('PublicStatistics');
    expect([...reached].sort()).toEqual(['LocalText', 'PublicMeasureStatistics', 'PublicStatistics']);
    const fields = ['PublicStatistics', 'PublicMeasureStatistics'].flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    });
    expect(fields.sort()).toEqual(
      ['allocated', 'allocated', 'allocatedQuantity', 'asOf', 'code', 'committeeName', 'demo', 'exited', 'households']
        .concat(['measures', 'name', 'planTitle', 'planned', 'planned', 'plannedQuantity', 'pledged'])
        .sort(),
    );
  });

  it('are told to applications too, whatever their key holds', async () => {
    const { person: _, ...rest } = officer;
    const actor = { ...rest.context().actor, role: 'API_CLIENT' as const, scopes: [] };
    const contextValue = withLoaders({ ...rest.context(), actor });
    const answer = await graphql({ schema, source: '{ publicStatistics { households } }', contextValue });
    expect(answer).toEqual({ data: { publicStatistics: { households: 84 } } });
  });
});
