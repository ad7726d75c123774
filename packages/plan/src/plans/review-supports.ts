import type { Decision, Reason } from '../assignments/index.ts';
import type { HeldSupport, HouseholdFacts } from '../households/index.ts';
import { formatShortDate, type IsoDate, type Text } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import { decide, supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';

/**
 * Why a held support is to be looked at. `REFUSED_ON_ITS_DAY`: by what is known now it was not due on the day on which
 * it took effect. `REFUSED_SINCE`: it was due then, runs on, and is not due any more.
 */
export const supportFindingCodes = ['REFUSED_ON_ITS_DAY', 'REFUSED_SINCE'] as const;
/** A code of a finding on a held support. */
export type SupportFindingCode = (typeof supportFindingCodes)[number];

/** A support that the household holds and that today's facts would refuse. It stays held: people decide what follows. */
export interface SupportFinding {
  readonly code: SupportFindingCode;
  readonly assignment: string;
  readonly measure: string;
  readonly member: string | null;
  /** Day as of which it is refused: its own, or the one asked for. */
  readonly asOf: IsoDate;
  readonly decision: Decision;
  /** What settles the refusal, with its clause and words. */
  readonly reason: Reason;
  readonly text: Text;
}

/** The facts without the support itself; a member who has left the household is one of whom nothing is known. */
export function factsWithout(facts: HouseholdFacts, held: HeldSupport): HouseholdFacts {
  const { member } = held;
  const members = facts.members ?? null;
  const left = member !== null && members !== null && !members.some((one) => one.id === member);
  return {
    ...facts,
    supports: facts.supports.filter((other) => other.assignment !== held.assignment),
    members: left ? [...members, { id: member }] : members,
  };
}

/** A rate of a year is paid as long as it is due; anything else is given once, on its day. */
function runsOn(plan: Plan, code: string): boolean {
  return plan.measures.some(({ code: own, rateUnit }: SpecialMeasure) => own === code && rateUnit === 'CHILD_YEAR');
}

function refuses({ outcome }: Decision): boolean {
  return outcome !== 'GRANTED' && outcome !== 'UNDETERMINED';
}

function describe(name: Text, held: HeldSupport, reason: Reason): Text {
  const on = formatShortDate(held.effectiveOn);
  return {
    vi: `Hộ đang được bố trí “${name.vi}” từ ngày ${on}, nhưng theo thông tin hiện có thì không còn phù hợp. ${reason.text.vi} Hỗ trợ đã bố trí không tự hủy, không tự thu hồi: đề nghị xem xét từng trường hợp.`,
    en: `The household holds “${name.en}” from ${on}, which does not agree with what is known now. ${reason.text.en} Nothing is cancelled or taken back by itself: please look at the case.`,
  };
}

/**
 * The supports of a household that the facts known now would refuse: a savings book whose household repairs its house
 * later in the year, a child who left school, a second support of an exclusion group. What is given once is held against
 * the facts of its own day; what is paid by the year against those of `asOf` too, until its time is over. An unknown fact
 * refuses nothing, and a support whose day is still to come is not looked at.
 *
 * It only tells: nothing is reversed by itself, which is a reading of the text (`builds-after-the-book`). Supports of
 * other plans are passed over.
 *
 * @param factsOn the facts of the household as of a day, as far as they are known now; its supports are those of `asOf`
 * @example reviewSupports(haDong2024, () => ({ household: 'h', class: 'NEAR_POOR', buildsOrRepairs: { year: 2024, kind: 'REPAIR' }, supports: [{ assignment: 'a', measure: 'SAVINGS_BOOK', member: null, effectiveOn: isoDate('2024-03-01') }] }), isoDate('2024-09-01')).map((finding) => [finding.code, finding.reason.clause]) // [['REFUSED_ON_ITS_DAY', 'II.2.2.2#1']]
 * @example reviewSupports(haDong2024, () => ({ household: 'h', class: 'NEAR_POOR', supports: [] }), isoDate('2024-09-01')) // []
 */
export function reviewSupports(
  plan: Plan,
  factsOn: (day: IsoDate) => HouseholdFacts,
  asOf: IsoDate,
): readonly SupportFinding[] {
  const names = new Map(supportsOf(plan).map(({ code, name }) => [code, name]));
  const { supports } = factsOn(asOf);
  return supports.flatMap((held): readonly SupportFinding[] => {
    const { assignment, measure, member, effectiveOn } = held;
    const name = names.get(measure);
    if (name === undefined || effectiveOn > asOf) return [];
    const on = (day: IsoDate) =>
      decide(plan, { measure, member, facts: factsWithout({ ...factsOn(day), supports }, held), asOf: day });
    const find = (code: SupportFindingCode, decision: Decision): readonly SupportFinding[] => {
      const [reason] = decision.reasons;
      if (reason === undefined || !refuses(decision)) return [];
      const text = describe(name, held, reason);
      return [{ code, assignment, measure, member, asOf: decision.asOf, decision, reason, text }];
    };
    const then = on(effectiveOn);
    const until = then.entitlement?.until ?? null;
    if (refuses(then)) return find('REFUSED_ON_ITS_DAY', then);
    if (!runsOn(plan, measure) || (until !== null && asOf >= until)) return [];
    return find('REFUSED_SINCE', on(asOf));
  });
}
