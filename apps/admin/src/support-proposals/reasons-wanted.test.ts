import { expect, it } from 'vitest';
import type { Refusal } from '../api/index.ts';
import { reasonsWanted } from './reasons-wanted.ts';

const reasonFor = (of: string) => ({ __typename: 'ReasonRequiredError', code: 'REASON_REQUIRED', for: of });
const several = (...errors: object[]) =>
  ({ __typename: 'ProposalsRefusedError', refusals: errors.map((error) => ({ proposal: null, error })) }) as Refusal;

it.each<[string, Refusal | null, readonly string[]]>([
  ['nothing', null, []],
  ['the one act', reasonFor('BACKDATING') as Refusal, ['BACKDATING']],
  [
    'one of several',
    several({ __typename: 'ForbiddenError' }, reasonFor('OVER_PLANNED_QUANTITY')),
    ['OVER_PLANNED_QUANTITY'],
  ],
  ['a step', several(reasonFor('STEP')), []],
])('the reasons that %s asks for', (_name, refusal, expected) => {
  expect(reasonsWanted(refusal)).toEqual(expected);
});
