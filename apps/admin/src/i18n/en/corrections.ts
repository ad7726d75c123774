import type { corrections as vi } from '../vi/corrections.ts';
import type { Worded } from '../words.type.ts';

export const corrections: Worded<typeof vi> = {
  hint: 'The former entry is kept; the reason is recorded with the new one.',
  handingOver: 'Correct the handing over',
  handingOverOf: (measure: string): string => `Correct the handing over of ${measure}`,
  handingOverWithdrawn: 'Recorded by mistake, nothing was handed over: withdraw it',
  useCheck: 'Correct the check',
  useCheckOf: (measure: string, date: string): string => `Correct the check of ${measure} on ${date}`,
  useCheckWithdrawn: 'Recorded by mistake, there was no check: withdraw it',
  because: (reason: string): string => `Corrected: ${reason}`,
  move: 'Take the move back',
  moveOf: (paper: string): string => `Take the move by ${paper} back`,
  moveHint: 'An entry of its own brings back what was moved; the former entry stays in the ledger.',
  isReversal: 'Takes a move back',
  noReach: 'Your agency keeps no fund and leads no measure here.',
  workingDate: 'Set the working date',
  workingDateHint:
    'It holds for everybody in the committee: what is recorded from now on bears the new working date, and due days and ages are counted by it.',
  followsCalendar: 'Follows the calendar: moves on by itself each day',
  day: 'Working date',
};
