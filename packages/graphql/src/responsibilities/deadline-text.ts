import type { Text } from '@vuonlen/plan/kernel';
import type { Deadline } from '@vuonlen/plan/responsibilities';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A deadline in words, as an official writes it: "ngày 05 tháng 01 và ngày 05 tháng 7 hằng năm". */
export function deadlineText(deadline: Deadline): Text {
  switch (deadline.kind) {
    case 'YEARLY':
      return { vi: 'Hằng năm', en: 'Every year' };
    case 'YEAR':
      return { vi: `Năm ${deadline.year}`, en: `In ${deadline.year}` };
    case 'YEARLY_DATES': {
      const vi = deadline.dates.map(
        ({ day, month }) => `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month}`,
      );
      const en = deadline.dates.map(({ day, month }) => `${day} ${months[month - 1]}`);
      return { vi: `${vi.join(' và ')} hằng năm`, en: `${en.join(' and ')} every year` };
    }
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
