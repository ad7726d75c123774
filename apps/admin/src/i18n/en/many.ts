import type { many as inVietnamese } from '../vi/many.ts';
import type { Worded } from '../words.type.ts';

export const many: Worded<typeof inVietnamese> = {
  households: (count) => `${count} households chosen in the register.`,
  missing: (count) => `${count} of them are not within your scope and do not show here.`,
  cut: (shown, total) => `Only ${shown} of ${total} households show; choose a ward to narrow them.`,
  ward: 'Ward',
  anyWard: 'All wards',
  only: 'Show',
  onlyOpen: 'Entitled, and without it',
  onlyAll: 'All, those who are not entitled too',
  all: (count) => `Choose all ${count}`,
  none: 'Choose none',
  rows: 'Households and members',
  nothing: 'Nobody is entitled to it and without it',
  nothingHint: 'Choose another ward, or show all to read the grounds.',
  needs: (needs) => `Needs: ${needs}`,
  firstOnly: (read, total) =>
    `${read} households at a time: only the proposals of the first ${read} of the ${total} chosen are shown here. Choose the others afterwards.`,
  tooMany: (limit) => `At most ${limit} can be written at once. Leave some for the next time.`,
  trial: {
    open: (count) => `Preview ${count}`,
    intro:
      'The server tries each of them by the plan; nothing is written yet. They are written all together, or none of them.',
    trying: 'Trying…',
    refused: (count) => `${count} cannot be done. Leave them out, then write the others.`,
    drop: 'Leave out what cannot be done',
    items: 'What becomes of each',
    ok: 'can be done',
  },
  propose: {
    title: 'Propose for many households',
    open: 'Propose for many households',
    intro:
      'Choose measures; each household is decided by the plan, with the grounds. The proposals are begun together as drafts, and then submitted for appraisal.',
    measures: 'Measures',
    measure: (name, count) => `${name} (${count})`,
    chooseMeasure: 'Choose a measure to see who is eligible',
    decidedOn: (date) =>
      `Each household is decided as of ${date}: the day from which the support is wanted, or the working date where none is chosen.`,
    itemKind: (measure) => `Item: ${measure}`,
    openAlready: 'a proposal is open already',
    submit: (count) => `Begin ${count} proposals`,
    done: (count) => `${count} proposals were begun, and are not submitted yet.`,
    hand: 'Submit all of them',
    handRest: (handed, all) => `Submit the rest (${handed} of ${all} are)`,
    handed: (count) => `${count} proposals were submitted.`,
    withdrawn: (count) => `${count} proposals just begun were withdrawn.`,
    see: 'See the proposals',
    again: 'Propose more',
  },
  record: {
    title: 'Record a policy for many',
    open: 'Record for many',
    intro:
      'Records the same policy for many households or members, as health cards that are handed over by a list. Who has it on record does not show, unless all are shown.',
    to: 'Record for',
    toHousehold: 'The whole household',
    toMember: 'Each member',
    choosePolicy: 'Choose a policy to see who is entitled',
    since: (date) => `on record, holds from ${date}`,
    details: 'What is recorded for all',
    list: 'Who receives it',
    submit: (count) => `Record for ${count}`,
    done: (count) => `Recorded for ${count}.`,
    undo: 'Withdraw all of them',
    undoTitle: 'Withdraw what was just recorded',
    undoHint:
      'Each gets a further row with the reason; what was recorded stays. If one was corrected since, none is withdrawn.',
    undone: (count) => `${count} were withdrawn.`,
    see: 'Back to the log',
  },
};
