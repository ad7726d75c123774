import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import { useLateWords } from '../i18n/index.ts';

interface Life {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** It exists on the day. */
export function isLiving({ validFrom, validTo }: Life, on: IsoDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

/** The life of a unit or body in words. */
export function useLife(): (life: Life) => string {
  const { places } = useLateWords();
  return ({ validFrom, validTo }) => {
    const from = validFrom === null ? [] : [places.from(formatShortDate(validFrom))];
    const until = validTo === null ? [] : [places.until(formatShortDate(validTo))];
    return [...from, ...until].join(' ') || places.noTime;
  };
}
