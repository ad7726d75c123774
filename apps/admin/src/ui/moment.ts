/** A moment in the committee's time zone, `14:05 05/7/2024`. */
export function formatMoment(moment: string): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: 'numeric',
    year: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  const month = Number(part('month')) < 3 ? part('month').padStart(2, '0') : String(Number(part('month')));
  return `${part('hour')}:${part('minute')} ${part('day')}/${month}/${part('year')}`;
}

/** The day of a moment in the committee's time zone, `2024-07-05`: between midnight and seven that of UTC is the day before. */
export function dayOfMoment(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(moment));
}
