import type { afterExit as vi } from '../vi/after-exit.ts';
import type { Worded } from '../words.type.ts';

export const afterExit: Worded<typeof vi> = {
  title: 'Sponsorships and gifts after the exit',
  none: 'No sponsorship and no gift on record',
  noneHint: 'They are recorded under the follow-up after the exit.',
  sponsorships: 'Sponsorships of children and elderly people',
  gifts: 'Gifts at Tet',
  memberLeft: 'A person who has left the household',
  states: { RUNNING: 'Running', ENDED: 'Ended', VOIDED: 'Voided' },
  giftOf: (year) => `Tet of ${year}`,
  giver: (name) => `Given by ${name}`,
  givenOn: (date) => `given on ${date}`,
  by: (name) => `Recorded by ${name}`,
  byDemo: 'Example data',
  sponsored: (name) => `Sponsored: ${name}`,
  gift: (year, giver) => `Gift at Tet ${year}: ${giver}`,
  bySystem: 'The program',
};
