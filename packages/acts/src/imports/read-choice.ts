import { nearestName, type Text } from '@vuonlen/plan/kernel';
import { type CellReading, unread } from './cell-issue.ts';
import { foldTitle } from './fold-title.ts';

/** What an official chooses among, in the order of the vocabulary. */
export function choiceTitles(labels: Readonly<Record<string, Text>>): readonly string[] {
  return Object.values(labels).map(({ vi }) => vi);
}

/**
 * Makes a reader of a closed vocabulary: it knows a code by its label or another spelling, with or without diacritics.
 *
 * @param others further spellings of some codes
 */
export function choiceReader<Code extends string>(
  labels: Readonly<Record<Code, Text>>,
  others?: Readonly<Partial<Record<Code, readonly string[]>>>,
): (text: string) => CellReading<Code> {
  const codes = Object.keys(labels) as Code[];
  const spellings = (code: Code) => [labels[code].vi, code.replaceAll('_', ' '), ...(others?.[code] ?? [])];
  const known = new Map(codes.flatMap((code) => spellings(code).map((one): [string, Code] => [foldTitle(one), code])));
  const titles = new Map(choiceTitles(labels).map((title) => [foldTitle(title), title]));
  const [vi, en] = [choiceTitles(labels).join('; '), codes.map((code) => labels[code].en).join('; ')];
  const words: Text = { vi: `Chỉ nhận một trong: ${vi}.`, en: `It must be one of: ${en}.` };
  // What stands in a cell is nearly always spelled as the list spells it.
  const exact = new Map(codes.flatMap((code) => spellings(code).map((one): [string, Code] => [one, code])));
  return (text) => {
    const written = exact.has(text) ? '' : foldTitle(text);
    const value = exact.get(text) ?? known.get(written);
    if (value !== undefined) return { ok: true, value };
    return unread('NOT_IN_LIST', words, titles.get(nearestName(written, [...titles.keys()]) ?? '') ?? null);
  };
}

const yes = ['co', 'x', 'dung', 'yes', 'true', '1'];
const no = ['khong', 'k', 'sai', 'no', 'false', '0'];

/** Reads "có", "không" or a cross. */
export function readYesNo(text: string): CellReading<boolean> {
  const written = foldTitle(text);
  if (yes.includes(written)) return { ok: true, value: true };
  if (no.includes(written)) return { ok: true, value: false };
  return unread('NOT_IN_LIST', { vi: 'Chỉ nhận “Có” hoặc “Không”.', en: 'It must be “Có” or “Không”.' });
}
