import type { IsoDate } from '../kernel/index.ts';
import type { AskedSupport } from './asked-support.ts';
import type { Feature } from './column-feature.ts';
import { type ColumnStep, columnStepsOf, type SettlingReason } from './column-steps.ts';
import { outcomes } from './decision.ts';
import { combinationCount, mostCombinations } from './index-column.ts';
import type { Receivers } from './receiver-rows.ts';
import { isPerMember, type Support } from './support.ts';

/** Features that are numbered together. */
interface Pack {
  readonly features: Feature[];
}

/** Steps of one support that are settled by one pack. */
export interface PackedSteps {
  readonly pack: Pack;
  readonly steps: readonly ColumnStep[];
}

/** A support on its way to its columns: its reasons by precedence, and where its steps are looked up. */
export interface PackedSupport {
  readonly support: Support;
  readonly receivers: Receivers;
  readonly reasons: readonly SettlingReason[];
  /** Place of each reason in `reasons`; of none in nothing. */
  readonly codes: ReadonlyMap<SettlingReason | null, number>;
  /** What settles the decision where no step comes before it. */
  readonly latest: number;
  readonly parts: readonly PackedSteps[];
}

/** The code of no reason. */
export const settlesNothing = 0xffff;

function withFeatures(known: readonly Feature[], steps: readonly ColumnStep[]): Feature[] {
  const all = new Map([...known, ...steps.flatMap(({ features }) => features)].map((one) => [one.key, one]));
  return [...all.values()];
}

/** Puts the steps where there is room for their features: together where that goes, else one by one. */
function pack(packs: Pack[], steps: readonly ColumnStep[]): readonly PackedSteps[] {
  for (const one of packs) {
    const features = withFeatures(one.features, steps);
    if (combinationCount(features) > mostCombinations) continue;
    one.features.splice(0, one.features.length, ...features);
    return [{ pack: one, steps }];
  }
  const own = withFeatures([], steps);
  if (steps.length > 1 && combinationCount(own) > mostCombinations) {
    const parts = steps.flatMap((step) => pack(packs, [step]));
    return [...new Set(parts.map((part) => part.pack))].map((one) => ({
      pack: one,
      steps: parts.flatMap((part) => (part.pack === one ? part.steps : [])),
    }));
  }
  const next = { features: own };
  packs.push(next);
  return [{ pack: next, steps }];
}

/** The reasons in the order in which they settle: by the precedence of their outcomes, then in that of the steps. */
function inPrecedence(steps: readonly ColumnStep[]): readonly SettlingReason[] {
  const all = [...new Set(steps.flatMap(({ settles }) => settles))].filter((reason) => reason !== null);
  return outcomes.flatMap((outcome) => all.filter((reason) => reason.outcome === outcome));
}

function packSupport(packs: Pack[], asked: AskedSupport, receivers: Receivers, asOf: IsoDate): PackedSupport {
  const steps = columnStepsOf(asked, receivers, asOf);
  const always = steps.flatMap(({ features, settles }) => (features.length === 0 ? settles : []));
  const reasons = inPrecedence(steps);
  const codes = new Map<SettlingReason | null, number>(reasons.map((reason, code) => [reason, code]));
  const latest = Math.min(...always.map((reason) => codes.get(reason) ?? settlesNothing), settlesNothing);
  const isOutside = always.some((reason) => reason?.outcome === 'OUTSIDE_WINDOW');
  const open = isOutside ? [] : steps.filter(({ features }) => features.length > 0);
  const { support } = asked;
  return { support, receivers, reasons, codes, latest, parts: open.length > 0 ? pack(packs, open) : [] };
}

/** What the supports settle as of a day, whatever the register: those of the same receivers share their packs. */
export function packSupports(supports: readonly AskedSupport[], asOf: IsoDate): readonly PackedSupport[] {
  const packs: Readonly<Record<Receivers, Pack[]>> = { HOUSEHOLDS: [], MEMBERS: [] };
  return supports.map((asked) => {
    const receivers = isPerMember(asked.support) ? 'MEMBERS' : 'HOUSEHOLDS';
    return packSupport(packs[receivers], asked, receivers, asOf);
  });
}
