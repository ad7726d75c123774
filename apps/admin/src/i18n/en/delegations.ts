import type { delegations as vi } from '../vi/delegations.ts';
import type { Worded } from '../words.type.ts';

export const delegations: Worded<typeof vi> = {
  views: { accounts: 'Users', delegations: 'Delegations', rights: 'Rights by role' },
  title: 'Delegations',
  about: 'What does a delegation do?',
  effects: {
    twoPersons: 'Who makes a batch of payments and who approves it are two persons.',
    byRole:
      'Leaders of the committee and administrators approve payments by their role. Officers of the standing agency and of agencies approve only while a delegation to them is in force.',
    delegate:
      'In its days the delegate approves payments in place of who handed the right on, batches of his own included. A batch approved that way names the delegation.',
    ends: 'Ending a delegation takes effect at once; batches that are approved stay approved.',
  },
  show: 'Shown',
  shows: {
    current: (day) => `Running on ${day}`,
    all: 'All delegations',
  },
  seeAll: 'See all delegations',
  rows: 'delegations',
  action: 'What is handed on',
  actions: { APPROVE_DISBURSEMENT: 'Approving payments' },
  delegator: 'Who hands it on',
  delegate: 'Who acts in that place',
  period: 'Period',
  until: (day) => `until the end of ${day}`,
  validFrom: 'First day',
  validUntil: 'Last day',
  basisDocument: 'Document',
  basisHint: 'Number and day of the document, for example 12/UQ-BCĐ of 14/6/2024',
  state: 'State',
  states: {
    IN_FORCE: 'In force',
    UPCOMING: 'Not begun yet',
    SUSPENDED: 'Of no use',
    OVER: 'Over',
    ENDED: 'Ended',
  },
  endedOn: (day, reason) => `From ${day}: ${reason}`,
  suspended: {
    delegator: 'The account of who handed it on is disabled.',
    delegate: 'The account of the delegate is disabled.',
    role: 'The role of one of the two has changed.',
  },
  acts: 'Acts',
  record: 'Record a delegation',
  recordHint: 'Choose by name. Only those are listed whose role may hand this on or receive it.',
  yourself: (name) => `${name} (you)`,
  noPerson: 'Nobody has such a name',
  noDelegate: 'There is nobody yet who could receive it. The administrator adds users first.',
  openPeople: 'Open the list',
  closePeople: 'Close the list',
  clearPerson: 'Choose again',
  order: 'The last day is not before the first.',
  end: 'End',
  endOf: (delegator, delegate) => `End the delegation of ${delegator} to ${delegate}`,
  endTitle: 'End a delegation',
  endHint: (delegate, day) =>
    `From ${day} on ${delegate} approves no payments by this delegation any more. Batches that are approved stay approved. This cannot be undone; where it is needed again, record a new one.`,
  noneInForce: 'No delegation is running',
  none: 'No delegation was recorded yet',
  noneMayRecord: 'Record one when the leader is away and somebody else shall approve payments meanwhile.',
  ownTitle: 'My delegations',
  noneOwn:
    'Here stand the delegations that you hold or gave. They are recorded by the leaders of the committee or an administrator.',
  noneMayRead: 'Delegations are recorded by the leaders of the committee or an administrator.',
};
