import { describe, expect, it } from 'vitest';
import type { RecordNeedMutation } from '../gql/graphql.ts';
import { settle } from './refusal.ts';

type Result = RecordNeedMutation['recordNeed'];

describe('settle', () => {
  it('gives the payload of an accepted act', () => {
    const result: Result = { __typename: 'RecordNeedSuccess', need: { id: 'n1' } };
    expect(settle(result)).toEqual({ ok: true, value: result });
  });

  it('gives the refusal of a refused act', () => {
    const result: Result = { __typename: 'NotFoundError', code: 'NOT_FOUND', message: { vi: 'Không có', en: 'None' } };
    expect(settle(result)).toEqual({ ok: false, refusal: result });
  });
});
