import { formatShortDate, type IsoDate, type Text } from '@vuonlen/plan/kernel';

/** What is asked of a ward of a form. */
export const wardOfPeriod = 'place { name validFrom validTo }';

export interface WardOfPeriod {
  readonly name: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** A ward or a commune in a sentence: "phường Hà Cầu", "xã Bình Minh". */
export function wardInWords({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind === 'COMMUNE' ? 'xã' : 'phường'} ${name}`;
}

/** A ward that is no more: the one that came after may have its name. */
export function wardOfToday({ name, hasEnded }: { readonly name: string; readonly hasEnded: boolean }): Text {
  return hasEnded ? { vi: `${name} (đã sáp nhập)`, en: `${name} (merged)` } : { vi: name, en: name };
}

/** What a ward is called in a form of a period that ends on a day, as the screen says it. */
export function wardNameIn({ name, validFrom, validTo }: WardOfPeriod, to: IsoDate): Text {
  if (validFrom === null || validFrom <= to) return wardOfToday({ name, hasEnded: validTo !== null && validTo < to });
  const from = formatShortDate(validFrom);
  return { vi: `${name} (lập từ ${from})`, en: `${name} (from ${from})` };
}
