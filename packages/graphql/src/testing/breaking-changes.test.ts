import { readFileSync } from 'node:fs';
import { BreakingChangeType, buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../index.ts';

const released = readFileSync(new URL('../../released.graphql', import.meta.url), 'utf8');

/** Without descriptions, so that a line is a definition. */
const bare = released.replaceAll(/^ *"""[\s\S]*?"""\n/gm, '').replaceAll(/\n{2,}(?= )/g, '\n');

const breaks = (before: string, after: GraphQLSchema) => findBreakingChanges(buildSchema(before), after);

/** A change of the released schema of each kind that breaks a client which was right until now. */
const planted: readonly (readonly [BreakingChangeType, string | RegExp, string])[] = [
  ['TYPE_REMOVED', 'scalar DateTime\n', ''],
  ['TYPE_CHANGED_KIND', 'scalar Date\n', 'enum Date { TODAY }\n'],
  ['TYPE_REMOVED_FROM_UNION', /(union WithdrawNeedResult =[^\n]*) \| NotFoundError/, '$1'],
  ['VALUE_REMOVED_FROM_ENUM', /\n {2}COMMUNE\n/, '\n'],
  ['REQUIRED_INPUT_FIELD_ADDED', /input WithdrawNeedInput \{/, 'input WithdrawNeedInput {\n  witness: String!\n'],
  ['IMPLEMENTED_INTERFACE_REMOVED', 'type Need implements Node {', 'type Need {'],
  ['FIELD_REMOVED', /\n {2}headName: String!\n/, '\n'],
  ['FIELD_CHANGED_KIND', /\n {2}headName: String!\n/, '\n  headName: String\n'],
  ['REQUIRED_ARG_ADDED', 'household(\n', 'household(\n    year: Int!\n'],
  ['ARG_REMOVED', /\n {4}orderBy: HouseholdOrder\n/, '\n'],
  ['ARG_CHANGED_KIND', /\n {4}after: String\n/, '\n    after: ID\n'],
  ['DIRECTIVE_REMOVED', 'directive @planted on FIELD', ''],
  ['DIRECTIVE_ARG_REMOVED', 'directive @planted(of: Int) on FIELD', 'directive @planted on FIELD'],
  ['REQUIRED_DIRECTIVE_ARG_ADDED', 'directive @planted on FIELD', 'directive @planted(of: Int!) on FIELD'],
  ['DIRECTIVE_REPEATABLE_REMOVED', 'directive @planted repeatable on FIELD', 'directive @planted on FIELD'],
  ['DIRECTIVE_LOCATION_REMOVED', 'directive @planted on FIELD | QUERY', 'directive @planted on FIELD'],
] as unknown as readonly (readonly [BreakingChangeType, string | RegExp, string])[];

describe('the released schema', () => {
  it('is kept: a change that breaks it waits for the next major release', () => {
    expect(breaks(released, schema).map(({ description }) => description)).toEqual([]);
  });

  it('is held against every kind of change that breaks', () => {
    expect(planted.map(([kind]) => kind).sort()).toEqual(Object.values(BreakingChangeType).sort());
  });

  it.each(planted)('would show %s', (kind, from, to) => {
    const isDirective = typeof from === 'string' && from.startsWith('directive');
    const before = isDirective ? `${bare}\n${from}\n` : bare;
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    // A scalar that another type still names is put back as something else: what counts is that the kind is told.
    const whole = kind === 'TYPE_REMOVED' ? after.replaceAll(/: DateTime(!?)$/gm, ': Date$1') : after;
    expect(breaks(before, buildSchema(whole)).map(({ type }) => type)).toContain(kind);
  });

  it('lets through what only adds', () => {
    const more = bare
      .replace('type Need implements Node {', 'type Need implements Node {\n  more: String\n')
      .replace(/input WithdrawNeedInput \{/, 'input WithdrawNeedInput {\n  more: String\n')
      .replace(/\n {2}COMMUNE\n/, '\n  COMMUNE\n  MORE\n');
    expect(more).not.toBe(bare);
    expect(breaks(bare, buildSchema(more))).toEqual([]);
  });
});
