/** Who does what, and when: what falls due in a month, as a list and as a calendar file. */
import { deadlinesBetween, isoDate } from '@vuonlen/plan';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { toICalendar } from '@vuonlen/plan/responsibilities';

const due = deadlinesBetween(haDong2024, isoDate('2025-01-01'), isoDate('2025-02-01'));
for (const { on, text, parties, clause } of due) {
  console.log(`${on} (${clause}) ${parties.map(({ agency, state }) => `${agency} ${state}`).join(', ')}: ${text.vi}`);
}
const calendar = toICalendar(due, { stamp: '20241205T080000Z' });
console.log(
  calendar
    .split('\r\n')
    .filter((line) => line.startsWith('DTSTART'))
    .join('\n'),
);
