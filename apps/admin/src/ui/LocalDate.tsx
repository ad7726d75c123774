import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';

/** A calendar date as officials write it, `05/7/2024`. */
export function LocalDate({ date }: { date: IsoDate }) {
  return <time dateTime={date}>{formatShortDate(date)}</time>;
}
