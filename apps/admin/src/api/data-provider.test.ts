import { describe, expect, it } from 'vitest';
import { createDataProvider } from './data-provider.ts';

describe('createDataProvider', () => {
  const provider = createDataProvider({
    households: { getMany: async (ids) => ids.map((id) => ({ id })) },
  });

  it('reads from the resource that is named', async () => {
    expect(await provider.getMany('households', { ids: ['a', 'b'] })).toEqual({ data: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each([
    ['a resource that does not exist', () => provider.getOne('pledges', { id: 'a' })],
    ['a way that the resource does not offer', () => provider.create('households', { data: {} })],
    ['a deletion, which is no business act', () => provider.delete('households', { id: 'a' })],
  ])('refuses %s', async (_name, ask) => {
    await expect(ask()).rejects.toThrow(/offers no/);
  });
});
