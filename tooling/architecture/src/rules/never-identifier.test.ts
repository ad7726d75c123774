import { describe, expect, it } from 'vitest';
import { neverIdentifier } from './never-identifier.ts';
import { complaintsOf } from './subject-of.ts';

const path = 'packages/plan/src/kernel/vnd.ts';

describe('neverIdentifier', () => {
  it.each(['const testHelper = 1;', "const a = 'helper';", '// a helper', 'const amount = 1;', 'const kidney = 1;'])(
    'lets %s pass',
    (text) => {
      expect(complaintsOf(neverIdentifier, path, text)).toEqual([]);
    },
  );

  it.each([
    ['a constant', 'const helper = 1;', 'helper'],
    ['a type', 'type Passbook = 1;', 'Passbook'],
    ['a property', 'const a = { bhyt: 1 };', 'bhyt'],
    ['a closed vocabulary', 'const a = { POVERTY_LINE: 1 };', 'POVERTY_LINE'],
    ['a parameter', 'function f(amountFloat: number) {}', 'amountFloat'],
    ['a row', 'const a = row.amount_float;', 'amount_float'],
    ['a private field', 'class A { #regime = 1; }', 'regime'],
  ])('refuses %s', (_, text, word) => {
    expect(complaintsOf(neverIdentifier, path, text)).toEqual([`1 "${word}" is on the Never list of the glossary`]);
  });

  it('leaves generated files alone', () => {
    expect(complaintsOf(neverIdentifier, 'apps/admin/src/gql/graphql.ts', 'const helper = 1;')).toEqual([]);
  });
});
