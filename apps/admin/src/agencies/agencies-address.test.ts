import { expect, it } from 'vitest';
import { commitmentFilters, openCommitmentsPath, readAgenciesSearch } from './agencies-address.ts';

it.each(commitmentFilters)('the address of the open commitments %s is read by the screen of bodies', (show) => {
  const { pathname, searchParams } = new URL(openCommitmentsPath(show), 'https://vuonlen.test');
  expect(pathname).toBe('/agencies');
  expect(readAgenciesSearch(searchParams)).toEqual({ view: 'open', show });
});
