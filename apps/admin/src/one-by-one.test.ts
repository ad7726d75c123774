import { expect, it } from 'vitest';
import app from './App.tsx?raw';

const routes = [...app.matchAll(/path="([^"]+)" element=\{(.+?)\}/g)];

it('every screen about one record begins anew with another one', () => {
  const ofOneRecord = routes.filter(([, path]) => path?.includes(':id'));
  expect(ofOneRecord.length).toBeGreaterThan(4);
  for (const [, path, element] of ofOneRecord) expect(element, path).toMatch(/^<OneByOne of=/);
});
