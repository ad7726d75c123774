import type { Reading } from './reading.ts';
import type { Text } from './text.ts';
import { toNfc } from './vietnamese-text.ts';
import { isVnd, type Vnd } from './vnd.ts';

/** Why an amount in words cannot be read. */
export type AmountInWordsError = 'UNKNOWN_WORD' | 'NOT_AN_AMOUNT' | 'AMBIGUOUS' | 'TOO_LARGE';

const sentences: Record<AmountInWordsError, (words: string) => Text> = {
  UNKNOWN_WORD: (words) => ({
    vi: `Chữ “${words}” không dùng để viết số tiền.`,
    en: `The word “${words}” does not belong in an amount.`,
  }),
  NOT_AN_AMOUNT: (words) => ({
    vi: `Không đọc được số tiền bằng chữ: “${words}”.`,
    en: `The amount in words cannot be read: “${words}”.`,
  }),
  AMBIGUOUS: (words) => ({
    vi: `“${words}” có thể hiểu theo nhiều cách: ghi đủ, ví dụ “một nghìn không trăm linh năm đồng”.`,
    en: `“${words}” can be read in more than one way: write the amount in full.`,
  }),
  TOO_LARGE: (words) => ({ vi: `Số tiền quá lớn: “${words}”.`, en: `The amount is too large: “${words}”.` }),
};

/** One letter a word: digits as themselves, `m` mốt, `a` lăm, `h` trăm, `l` linh, `x` mười, `t` mươi, `K` `M` `B` the scales. */
const letters: Readonly<Record<string, string>> = {
  ...{ không: '0', một: '1', mốt: 'm', hai: '2', ba: '3', bốn: '4', tư: '4', năm: '5', lăm: 'a', nhăm: 'a' },
  ...{ sáu: '6', bảy: '7', bẩy: '7', tám: '8', chín: '9', trăm: 'h', linh: 'l', lẻ: 'l', mười: 'x', mươi: 't' },
  ...{ nghìn: 'K', ngàn: 'K', triệu: 'M', tỷ: 'B', tỉ: 'B' },
};

type Part = number | AmountInWordsError;

function toDigit(letter: string | undefined): number {
  if (letter === undefined) return 0;
  return letter === 'm' ? 1 : letter === 'a' ? 5 : Number(letter);
}

const groupForm = /^(?:(\d)h)?(?:l([1-9])|x([1-9a])?|([2-9])t([1-9ma])?|(\d))?$/;

/** A group below one thousand. After a hundred or a higher group a bare digit could mean tens: it is refused. */
function readGroup(group: string, inner: boolean): Part {
  const match = groupForm.exec(group);
  if (!match || group === '') return 'NOT_AN_AMOUNT';
  const [, hundred, afterLinh, afterTen, tens, afterTens, bare] = match;
  const higher = hundred !== undefined || inner;
  if (bare !== undefined) return higher ? 'AMBIGUOUS' : Number(bare);
  if (afterLinh !== undefined && !higher) return 'NOT_AN_AMOUNT';
  const ten = tens === undefined ? (group.includes('x') ? 1 : 0) : Number(tens);
  return toDigit(hundred) * 100 + ten * 10 + toDigit(afterLinh ?? afterTen ?? afterTens);
}

/** Takes the part before the last scale `mark`, and what follows it. */
function readScaled(code: string, inner: boolean, scales: readonly (readonly [string, number])[]): Part {
  const [scale, ...lower] = scales;
  if (!scale) return readGroup(code, inner);
  const [mark, factor] = scale;
  const at = code.lastIndexOf(mark);
  if (at < 0) return readScaled(code, inner, lower);
  const above = code.slice(0, at);
  const high = mark === 'B' ? readNumber(above, inner) : readGroup(above, inner);
  if (typeof high !== 'number') return high;
  const below = code.slice(at + 1);
  const low = below === '' ? 0 : readScaled(below, true, lower);
  return typeof low === 'number' ? high * factor + low : low;
}

function readNumber(code: string, inner: boolean): Part {
  return readScaled(code, inner, [
    ['B', 1_000_000_000],
    ['M', 1_000_000],
    ['K', 1000],
  ]);
}

function refuse(code: AmountInWordsError, words: string): Reading<Vnd, AmountInWordsError> {
  return { ok: false, error: { code, text: sentences[code](words) } };
}

/**
 * Reads an amount written out in Vietnamese, with or without "đồng" at the end. Accepts the spellings in use:
 * một or mốt, bốn or tư, năm or lăm, linh or lẻ, nghìn or ngàn, tỷ or tỉ (the plan itself writes "năm mươi một").
 * Errors: `UNKNOWN_WORD`, `NOT_AN_AMOUNT`, `AMBIGUOUS` ("một nghìn năm": 1.005 or 1.500), `TOO_LARGE` (above 2^53−1).
 * @example readAmountInWords('Ba tỷ không trăm năm mươi một triệu năm trăm nghìn đồng') // { ok: true, value: 3051500000 }
 * @example readAmountInWords('một nghìn năm').error.code // 'AMBIGUOUS'
 */
export function readAmountInWords(text: string): Reading<Vnd, AmountInWordsError> {
  const written = toNfc(text).trim();
  const words = written
    .toLowerCase()
    .replace(/[\s./]*$/, '')
    .replace(/\s*(?:chẵn)?$/, '')
    .replace(/\s*đồng(?:\s+chẵn)?$/, '')
    .split(/[\s,]+/);
  let code = '';
  for (const word of words) {
    const letter = letters[word];
    if (letter === undefined) return refuse(word === '' ? 'NOT_AN_AMOUNT' : 'UNKNOWN_WORD', word);
    code += letter;
  }
  const value = readNumber(code, false);
  if (typeof value !== 'number') return refuse(value, written);
  return isVnd(value) ? { ok: true, value } : refuse('TOO_LARGE', written);
}
