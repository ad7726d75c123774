import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const routes = readFileSync(new URL('./App.tsx', import.meta.url), 'utf8').matchAll(
  /path="([^"]+)" element=\{(.+?)\}/g,
);
const ofOneRecord = [...routes].filter(([, path]) => path?.includes(':id')).map(([, path, element]) => [path, element]);

it('every screen about one record begins anew with another one', () => {
  expect(ofOneRecord.length).toBeGreaterThan(4);
  for (const [path, element] of ofOneRecord) expect(element, path).toMatch(/^<OneByOne of=/);
});
