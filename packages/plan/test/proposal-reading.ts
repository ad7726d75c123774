import { type ProposedAssignment, proposeAssignments, type Receiver } from '../src/plans/index.ts';
import { type ProposalCase, planOfCases } from './any-proposal-case.ts';
import type { Due, Option } from './proposal-oracle.ts';

/** What the library proposes. */
export function propose({ register, ledger, locked, objectives, wardMoneyStays }: ProposalCase) {
  const proposal = proposeAssignments(planOfCases, register, ledger, { locked, objectives, wardMoneyStays });
  if (!proposal.ok) throw new Error(proposal.problems.map(({ text }) => text.en).join('\n'));
  return proposal;
}

/** The demand of a receiver that the measure is one way to serve. */
export function dueOf({ dues }: ProposalCase, { household, member }: Receiver, measure: string): Due {
  const due = dues.find(
    (one) => one.household === household && one.member === member && one.options.some((way) => way.measure === measure),
  );
  if (!due) throw new Error(`${household} is not due ${measure}`);
  return due;
}

/** The demand that the pick serves, and the way it does. */
export function wayOf(one: ProposalCase, pick: ProposedAssignment): { readonly due: Due; readonly way: Option } {
  const due = dueOf(one, { ...pick, measures: [] }, pick.measure);
  const paid = [...pick.pledges].sort().join();
  const way = due.options.find(({ measure, pays }) => measure === pick.measure && [...pays].sort().join() === paid);
  if (!way) throw new Error(`${pick.household} cannot have ${pick.pledges}`);
  return { due, way };
}

/** The ways that the library chooses, in the terms of the exhaustive search. */
export function chosenBy(one: ProposalCase) {
  return propose(one).picks.map((pick) => ({ ...wayOf(one, pick).way, household: pick.household }));
}
