import type { audit as vi } from '../vi/audit.ts';
import type { Worded } from '../words.type.ts';

export const audit: Worded<typeof vi> = {
  title: 'Audit trail',
  filters: 'Filter the trail',
  kind: 'Subject',
  allKinds: 'All',
  from: 'From',
  until: 'Until the end of',
  everything: 'Show all subjects',
  onlyThis: 'only this one',
  kinds: {
    HOUSEHOLD: 'Household',
    MEMBERSHIP: 'User',
    COMMITTEE: 'Steering Committee',
    CHANGE_BATCH: 'Batch of supports',
    PLAN: 'Plan',
    PLEDGE: 'Pledge',
    DISBURSEMENT_BATCH: 'Batch of payments',
    DELEGATION: 'Delegation',
  },
  programs: { system: 'The program', demo: 'Invented data' },
  rows: 'entries',
  check: 'Check integrity',
  whole: (chains, events) =>
    `${events} entries of ${chains} subjects were checked: nothing was changed after it was recorded.`,
  broken: (chains) => `${chains} subjects were changed after they were recorded:`,
  brokenAt: (kind, place) => `${kind}: from entry ${place} on`,
  details: 'Details',
  place: 'entry',
  request: 'request',
  effective: (day) => `In effect from ${day}`,
  none: 'There is no entry',
  noneHint: 'Take a condition away or choose another period.',
};
