import { describe, expect, it } from 'vitest';
import { choiceAddress, readChoice } from './choice-address.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `SG91c2Vob2xk${at}`);
const read = (address: string) => readChoice(new URL(address, 'http://127.0.0.1'));

describe('households in an address', () => {
  it.each([0, 1, 2, 100, 101, 250, 500])('%d come back as they were chosen', (count) => {
    expect(read(choiceAddress('/assignments', ids(count)))).toEqual(ids(count));
    const params = new URLSearchParams({ ward: 'x', by: 'source' });
    const address = choiceAddress('/assignments', ids(count), params);
    expect(read(address)).toEqual(ids(count));
    expect(new URL(address, 'http://127.0.0.1').searchParams.get('by')).toBe('source');
  });

  it('send no long address to a server', () => {
    const { pathname, search } = new URL(choiceAddress('/assignments', ids(500)), 'http://127.0.0.1');
    expect(pathname + search).toBe('/assignments');
    expect(choiceAddress('/assignments', ids(2))).toBe('/assignments?households=SG91c2Vob2xk0,SG91c2Vob2xk1');
  });

  it('are each read once, and what is no id is left out', () => {
    expect(read('/assignments?households=a,b,a,,c%20d,%3Cx%3E#households=b,e')).toEqual(['a', 'b', 'e']);
    expect(read('/assignments')).toEqual([]);
  });
});
