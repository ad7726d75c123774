import type { HouseholdRecord } from './record.type.ts';

/** The two lives of a household on record: how it is classified, and how it is supported. */
export const classificationSteps = ['reviewed', 'classified', 'exited'] as const;
export const supportSteps = ['need', 'proposal', 'assigned', 'handedOver', 'useChecked'] as const;
export type ClassificationStep = (typeof classificationSteps)[number];
export type SupportStep = (typeof supportSteps)[number];

type Classified = Pick<HouseholdRecord, 'reviews' | 'classificationDecisions' | 'exitedOn'>;

/** What is done of the way from the review to the exit. */
export function classificationDone(household: Classified): ReadonlySet<ClassificationStep> {
  const done = new Set<ClassificationStep>();
  if (household.reviews.length > 0) done.add('reviewed');
  if (household.classificationDecisions.length > 0) done.add('classified');
  if (household.exitedOn !== null) done.add('exited');
  return done;
}

interface Supported {
  readonly needs: readonly Pick<HouseholdRecord['needs'][number], 'withdrawn'>[];
  readonly supportProposals: readonly Pick<HouseholdRecord['supportProposals'][number], 'state'>[];
  readonly assignments: readonly Pick<HouseholdRecord['assignments'][number], 'state'>[];
}

const over = ['REJECTED', 'WITHDRAWN'];

/** What is done of the way from the need to the check of the use; the last steps when every live support has come so far. */
export function supportDone({ needs, supportProposals, assignments }: Supported): ReadonlySet<SupportStep> {
  const live = assignments.filter(({ state }) => state !== 'CANCELLED');
  const done = new Set<SupportStep>();
  if (needs.some(({ withdrawn }) => !withdrawn)) done.add('need');
  if (live.length > 0 || supportProposals.some(({ state }) => !over.includes(state))) done.add('proposal');
  if (live.length === 0) return done;
  done.add('assigned');
  if (live.every(({ state }) => state === 'HANDED_OVER' || state === 'USE_CHECKED')) done.add('handedOver');
  if (live.every(({ state }) => state === 'USE_CHECKED')) done.add('useChecked');
  return done;
}

/** The step that is waited for: the first one that is not done behind the last one that is. */
export function currentStep<Step extends string>(steps: readonly Step[], done: ReadonlySet<Step>): Step | null {
  const last = steps.findLastIndex((step) => done.has(step));
  return steps[last + 1] ?? null;
}
