import { readFactsByHouseholds } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { type Decision, isPerMember } from '@vuonlen/plan/assignments';
import type { HouseholdFacts } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { decide, type Plan } from '@vuonlen/plan/plans';
import { Household, HouseholdMember, memberById } from '../households/index.ts';
import { batch, builder, planIndex, relation } from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Outcome, Reason } from './decision.type.ts';

/** Decisions on households as of a day; the key is `day/household`, so that one statement a table serves a day. */
const decisionsOn = batch<string, readonly Decision[]>(async ({ readers, scope, plan }, keys) => {
  const parts = keys.map((key) => ({ day: isoDate(key.slice(0, 10)), household: key.slice(11) }));
  const days = Map.groupBy(parts, ({ day }) => day);
  const read = await Promise.all(
    [...days].map(async ([day, asked]) => {
      const ids = asked.map(({ household }) => household);
      return [day, await readFactsByHouseholds(readers, scope, ids, { plan, asOf: day })] as const;
    }),
  );
  const found = new Map(read);
  return parts.map(({ day, household }) => {
    const facts = found.get(day)?.get(household);
    return facts ? decideSupports(plan, facts, day) : [];
  });
});

/** Decides what the plan gives from its own sources: each special measure and the housing loan. */
function decideSupports(plan: Plan, facts: HouseholdFacts, asOf: IsoDate): Decision[] {
  return [...plan.measures, ...(plan.loan ? [plan.loan] : [])].flatMap((support) => {
    const members = isPerMember(support) ? (facts.members ?? []).map(({ id }) => id) : [null];
    return members.map((member) => decide(plan, { measure: support.code, member, facts, asOf }));
  });
}

export const EligibilityDecision = builder.objectRef<Decision>('EligibilityDecision').implement({
  description: 'What the plan’s rules say today of one support; nothing is recorded (điều kiện hỗ trợ).',
  fields: (t) => ({
    measureCode: t.exposeString('measure', { description: 'Code of the measure or loan.' }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'The measure; null for a loan.',
      resolve: ({ measure }, _args, { plan }) => planIndex(plan).measures.get(measure) ?? null,
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is about.',
      ...relation({ of: memberById, key: ({ member }: Decision) => member }),
    }),
    outcome: t.field({ type: Outcome, description: 'What the rules say.', resolve: ({ outcome }) => outcome }),
    reasons: t.field({ type: [Reason], description: 'Why.', resolve: ({ reasons }) => [...reasons] }),
    missing: t.stringList({
      description: 'Facts that are missing and could change it (điều kiện còn thiếu).',
      resolve: ({ missing }) => [...missing],
    }),
    amount: t.field({
      type: 'VND',
      nullable: true,
      description: 'Money of one support; null where the plan states none or nothing is granted.',
      resolve: ({ entitlement }) => entitlement?.amount ?? null,
    }),
    asOf: t.field({ type: 'Date', description: 'Day it is decided for.', resolve: ({ asOf }) => asOf }),
  }),
});

interface AsOf {
  readonly asOf?: IsoDate | null | undefined;
}

builder.objectField(Household, 'eligibility', (t) =>
  t.field({
    type: [EligibilityDecision],
    description: 'What the rules say of each special measure and of the housing loan, as of the working date or a day.',
    args: { asOf: t.arg({ type: 'Date', description: 'Another day than the working date.' }) },
    ...relation({
      of: decisionsOn,
      key: ({ id }: HouseholdRecord, { asOf }: AsOf, { workingDate }) => `${asOf ?? workingDate}/${id}`,
    }),
  }),
);
