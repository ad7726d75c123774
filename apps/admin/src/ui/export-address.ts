/** Forms in which a list is taken away. */
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a list is asked with: its conditions, as they go to the API, and what else it takes. */
export interface ListAsked {
  readonly where?: object;
  readonly [variable: string]: unknown;
}

function entriesOf(value: unknown, name: string): [string, string][] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map((one): [string, string] => [name, String(one)]);
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, of]) => entriesOf(of, name === '' ? key : `${name}.${key}`));
}

/**
 * Where the gateway hands out a list: each condition by the name that the API gives it, each other variable by its own.
 * @example exportAddress('loans', 'csv', 'vi', { where: { open: true } }) // '/files/exports/loans.csv?open=true'
 */
export function exportAddress(list: string, format: ExportFormat, language: string, asked: ListAsked): string {
  const { where = {}, ...others } = asked;
  const search = new URLSearchParams([...entriesOf(where, ''), ...entriesOf(others, '')]);
  if (language === 'en') search.set('lang', 'en');
  return `/files/exports/${list}.${format}${search.size === 0 ? '' : `?${search}`}`;
}
