import { type IsoDate, nearestName } from '@vuonlen/plan/kernel';
import { existsOn, type Place, type PlaceRegisters, placeHolder } from '@vuonlen/plan/places';
import { type CellReading, unread } from './cell-issue.ts';
import { foldTitle } from './fold-title.ts';

/** On which day a list was drawn up, and on which it is entered. Names of wards are those of their day. */
export interface ListDays {
  readonly listDate: IsoDate;
  readonly workingDate: IsoDate;
}

/** The name without what stands before it. */
function bareName(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/^(?:ubnd\s+)?(?:phường|phuong|p\.|xã|xa|thị trấn)\s+|^p\.\s*/i, '')
    .replace(/\s+/g, ' ');
}

function isWard({ kind }: Place): boolean {
  return kind === 'WARD' || kind === 'COMMUNE';
}

/** The units of the name: those that are spelled alike, or else those that only differ by diacritics. */
function namedAlike(name: string, among: readonly Place[]): readonly Place[] {
  const exact = among.filter((place) => place.name.vi.toLowerCase() === name.toLowerCase());
  return exact.length > 0 ? exact : among.filter((place) => foldTitle(place.name.vi) === foldTitle(name));
}

function unknown(name: string, then: readonly Place[], day: IsoDate): CellReading<never> {
  const near = nearestName(
    foldTitle(name),
    then.map((place) => foldTitle(place.name.vi)),
  );
  const suggestion = then.find((place) => foldTitle(place.name.vi) === near)?.name.vi ?? null;
  const vi = `Không có phường, xã “${name}” vào ngày lập danh sách (${day.split('-').toReversed().join('/')}).`;
  return unread(
    'UNKNOWN_PLACE',
    { vi, en: `There was no ward “${name}” on the day of the list (${day}).` },
    suggestion,
  );
}

/** The unit that has the ward's households on the working date; where it was split, nobody can tell which. */
function holderOf(place: Place, registers: PlaceRegisters, workingDate: IsoDate): CellReading<string> {
  const holder = placeHolder(registers, place.id, workingDate);
  if (holder.kind === 'SAME' || holder.kind === 'SUCCEEDED') return { ok: true, value: holder.holder.id };
  const names = holder.kind === 'UNDETERMINED' ? holder.candidates.map((path) => path.holder.name) : [];
  const [only] = names.length === 1 ? names : [];
  const vi = `Phường ${place.name.vi} không còn: đề nghị ghi đơn vị mới${names.length > 0 ? ` (${names.map((name) => name.vi).join(', ')})` : ''}.`;
  const en = `The ward ${place.name.en} is no more: please write the new unit.`;
  return unread('PLACE_OF_ANOTHER_PERIOD', { vi, en }, only?.vi ?? null);
}

/**
 * Makes a reader of wards: by their names on the day of the list, with or without "phường" and diacritics, and by what
 * stands in their place on the working date. A name of the working date is understood too.
 */
export function wardReader(registers: PlaceRegisters, days: ListDays): (text: string) => CellReading<string> {
  const wards = registers.places.filter(isWard);
  const then = wards.filter((place) => existsOn(place, days.listDate));
  const now = wards.filter((place) => existsOn(place, days.workingDate));
  const read = (name: string): CellReading<string> => {
    const ofThen = namedAlike(name, then);
    const found = ofThen.length > 0 ? ofThen : namedAlike(name, now);
    const [place] = found;
    if (place === undefined) return unknown(name, then, days.listDate);
    if (found.length === 1) return holderOf(place, registers, days.workingDate);
    const names = found.map((one) => one.name.vi).join(', ');
    const words = { vi: `Tên phường chưa rõ: ${names}.`, en: `More than one ward may be meant: ${names}.` };
    return unread('AMBIGUOUS_PLACE', words);
  };
  // A list names few wards many times.
  const known = new Map<string, CellReading<string>>();
  return (text) => {
    const name = bareName(text);
    const reading = known.get(name) ?? read(name);
    known.set(name, reading);
    return reading;
  };
}
