import { type CommitteeRegisters, readHolderRegisters } from '@vuonlen/acts/agencies';
import type { Body } from '@vuonlen/plan/agencies';
import type { Text } from '@vuonlen/plan/kernel';
import type { Succession } from '@vuonlen/plan/places';
import { batch, type Context, planIndex } from '../kernel/index.ts';

/** The registers are read once a request. The key is the committee. */
const registersOfCommittee = batch<string, CommitteeRegisters>((context, committees) =>
  Promise.all(committees.map(() => readHolderRegisters(context.readers, context))),
);

/** What the plan's data and the committee's records say together of units and bodies. */
export function readRegisters(context: Context): Promise<CommitteeRegisters> {
  return context.loaders.load(registersOfCommittee, context.actor.committee);
}

/** A body of the plan, or one that the committee added; null where there is none. */
export async function findBody(context: Context, id: string): Promise<Body | null> {
  const named = planIndex(context.plan).agencies.get(id);
  if (named !== undefined || !id.startsWith('later/')) return named ?? null;
  return (await readRegisters(context)).laterAgencies.find((body) => body.id === id) ?? null;
}

/** One step from a unit or body to its successor, with names for people. */
export interface SuccessionStepShape extends Succession {
  readonly fromName: Text;
  readonly toName: Text;
}

/** Puts names to steps. */
export function namedSteps(
  { plan }: Pick<Context, 'plan'>,
  registers: CommitteeRegisters,
  steps: readonly Succession[],
): SuccessionStepShape[] {
  const { places, agencies } = planIndex(plan);
  const nameOf = (id: string): Text =>
    places.get(id)?.name ??
    agencies.get(id)?.name ??
    registers.laterAgencies.find((body) => body.id === id)?.name ?? { vi: id, en: id };
  return steps.map((step) => ({ ...step, fromName: nameOf(step.from), toName: nameOf(step.to) }));
}
