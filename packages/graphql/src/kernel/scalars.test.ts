import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { literalText, readDate, readInstant, readVnd, readVndLiteral, writeInstant } from './scalars.ts';

const code = (act: () => unknown) => {
  try {
    return { read: act() };
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code;
  }
};
const refused = 'BAD_USER_INPUT';

describe('VND', () => {
  it.each([0, 1, 3_051_500_000, Number.MAX_SAFE_INTEGER])('reads %d', (amount) => {
    expect(readVnd(amount)).toBe(amount);
    expect(readVndLiteral(parseValue(String(amount)))).toBe(amount);
  });

  it.each([[0.5], [-1], [2 ** 53], [Number.NaN], [Number.POSITIVE_INFINITY], ['1000'], [null], [true], [[1]], [{}]])(
    'refuses the variable %j',
    (value) => expect(code(() => readVnd(value))).toBe(refused),
  );

  it.each(['0.5', '1.0', '1e3', '-1', '9007199254740992', '99999999999999999999', '"1000"', 'true', 'null', '[1]'])(
    'refuses the literal %s',
    (literal) => expect(code(() => readVndLiteral(parseValue(literal)))).toBe(refused),
  );
});

describe('Date', () => {
  it.each(['2024-02-29', '2024-12-31', '0001-01-01'])('reads %s', (day) => {
    expect(readDate(day)).toBe(day);
    expect(literalText(readDate)(parseValue(`"${day}"`))).toBe(day);
  });

  it.each([
    ['2023-02-29'],
    ['2024-13-01'],
    ['2024-00-10'],
    ['5/7/2024'],
    ['2024-7-5'],
    ['2024-07-05T00:00:00Z'],
    [' 2024-07-05'],
    ['２０２４-07-05'],
    [20240705],
    [null],
  ])('refuses %j', (value) => expect(code(() => readDate(value))).toBe(refused));

  it.each(['20240705', '2024', 'NOW', '["2024-07-05"]'])('refuses the literal %s', (literal) => {
    expect(code(() => literalText(readDate)(parseValue(literal)))).toBe(refused);
  });
});

describe('DateTime', () => {
  it('reads an offset and writes UTC', () => {
    expect(writeInstant(readInstant('2024-06-15T00:30:00+07:00'))).toBe('2024-06-14T17:30:00.000Z');
    expect(writeInstant('2024-06-15T00:30:00.123Z')).toBe('2024-06-15T00:30:00.123Z');
  });

  it.each([
    ['2024-06-15T00:30:00'],
    ['2024-02-30T00:30:00Z'],
    ['2024-06-15T24:00:00Z'],
    ['2024-06-15T00:60:00Z'],
    ['2024-06-15T00:30:00+15:00'],
    ['2024-06-15'],
    [1_718_409_600_000],
    [null],
  ])('refuses %j', (value) => expect(code(() => readInstant(value))).toBe(refused));

  it('never writes a time that is none', () => {
    expect(() => writeInstant('yesterday')).toThrow(RangeError);
  });
});
