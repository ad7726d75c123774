/** Something that should not be sent, with what kind of thing it is. */
export interface HostileValue {
  readonly kind: string;
  readonly value: unknown;
}

const of = (kind: string, ...values: readonly unknown[]): HostileValue[] => values.map((value) => ({ kind, value }));

const sql = [
  "' or '1'='1",
  "'; drop table household; --",
  '"; delete from membership; --',
  "x') union select password from account --",
  '%_%\\',
  '$1::text || pg_sleep(3)',
  "\\'; select 1; --",
  'code DESC; drop table outbox',
];

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const nobody = '01900000-0000-7000-8000-00000000dead';

/** Ids that nobody was given. */
const forgedIds = [
  'x',
  '',
  base64(`Household:${nobody}`),
  base64(`HouseholdMember:${nobody}`),
  base64(`Household:' or '1'='1`),
  base64('Household:'),
  base64('__proto__:constructor'),
  base64('Nothing:1'),
  `${base64(`Household:${nobody}`)}==`,
  base64(`Place:${'x'.repeat(300)}`),
  base64('Place:constructor'),
  base64('Plan:../../etc/passwd'),
];

/** Cursors that no list gave. */
const forgedCursors = [
  'garbage',
  base64('[]'),
  base64(JSON.stringify(['HEAD_NAME ASC', "' or 1=1 --", nobody])),
  base64(JSON.stringify(['RECORDED_AT DESC', '9999-99-99 00:00:00+00', nobody])),
  base64(JSON.stringify(['RECORDED_AT DESC', '2024-01-01 00:00:00+00', "x'::uuid"])),
  base64(JSON.stringify({ __proto__: null })),
];

const longText = 'Nguyễn '.repeat(110_000);

const texts: readonly HostileValue[] = [
  ...of('SQL', ...sql),
  ...of('NUL', '\0', 'Nguyễn\0Văn'),
  ...of('SURROGATE', '\ud800', 'a\udfffb'),
  ...of('NFD', 'Nguyễn Thị Hòa'.normalize('NFD')),
  ...of('MONEY_TEXT', '60.000.000', '60,000,000 đ'),
  ...of('WRONG_TYPE', 9_007_199_254_740_992, true, {}, [[]]),
];

const byType: Readonly<Record<string, readonly HostileValue[]>> = {
  Int: [
    ...of('NUMBER', 2 ** 53, -(2 ** 53), 2 ** 31, -1, 0, 1.5, 1e308),
    ...of('MONEY_TEXT', '60.000.000'),
    ...of('SQL', '1; drop table household'),
  ],
  VND: [...of('NUMBER', 2 ** 53, -1, 0.5, 1e308), ...of('MONEY_TEXT', '60.000.000', '60000000'), ...of('SQL', "1'")],
  Date: [
    ...of('DATE', '2024-02-30', '30/02/2024', '', 20_240_615, '9999-99-99'),
    ...of('SQL', "2024-01-01'; --"),
    ...of('NUL', '2024-01-01\0'),
  ],
  DateTime: [
    ...of('DATE', '2024-02-30T00:00:00Z', 'now', '', 0, '2024-06-15'),
    ...of('SQL', "now'; --"),
    ...of('NUL', '\0'),
  ],
  Boolean: of('WRONG_TYPE', 'true', 1, {}),
};

/** What is sent into a place of a type. `ENUM` stands for all enumerations. */
export function hostileValues(type: string, name: string): readonly HostileValue[] {
  if (type === 'ENUM') return of('ENUM', 'NOT_A_VALUE', 'constructor', "'; --", 5, 'near_poor', '');
  if (type === 'ID') return [...texts, ...of('FORGED_ID', ...forgedIds)];
  if (type !== 'String') return byType[type] ?? [];
  return name === 'after' ? [...texts, ...of('CURSOR', ...forgedCursors)] : texts;
}

/** A text of nearly the largest body. */
export const longValue: HostileValue = { kind: 'LONG', value: longText };
