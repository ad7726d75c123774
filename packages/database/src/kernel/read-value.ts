import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;
const NUMERIC = 1700;

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The database sent a number that JavaScript cannot carry: ${text}`);
  return value;
}

/** An instant as a session in UTC writes it, without the driver's search for other spellings. */
function readInstant(text: string): unknown {
  if (text[10] === ' ' && text.endsWith('+00')) return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  return parseInstant(text);
}

type Parser = (text: string) => unknown;

/**
 * How values of PostgreSQL become values of JavaScript, for our pools only: a date stays `YYYY-MM-DD` (the driver
 * would make it midnight of a time zone), int8 and sums of it become numbers and throw where they would lose a digit.
 */
const parseInstant: Parser = pg.types.getTypeParser(TIMESTAMPTZ, 'text');

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    if (format !== 'binary') {
      if (oid === DATE) return (text) => text;
      if (oid === TIMESTAMPTZ) return readInstant;
      if (oid === INT8 || oid === NUMERIC) return readInteger;
    }
    return pg.types.getTypeParser(oid, format as 'text');
  },
};
