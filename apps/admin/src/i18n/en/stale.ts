import type { stale as vi } from '../vi/stale.ts';
import type { Worded } from '../words.type.ts';

/** Words where somebody else was first, and where what was typed would be lost. */
export const stale: Worded<typeof vi> = {
  who: (name, what, moment) => `Last change: ${name}, ${what}, ${moment}.`,
  fields: (names) => `What changed: ${names}.`,
  unknownWho: 'It cannot be told who changed it.',
  mayAgain:
    'What you typed was not recorded and is still here. Sent again, it is recorded on the new version: where a field differs from it, yours holds.',
  again: 'Send again on the new version',
  back: 'See what I typed',
  giveUp: 'Drop what I typed',
  leave: 'What you typed was not recorded. Drop it?',
  stay: 'Go on typing',
};
