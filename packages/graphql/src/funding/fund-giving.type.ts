import { ledgerPolicyOf } from '@vuonlen/acts/funding';
import type { LedgerPolicy } from '@vuonlen/plan/funding';
import type { Citation as CitationShape } from '@vuonlen/plan/kernel';
import { fundGivingOf, type FundGiving as GivingCode, reallocationGround } from '@vuonlen/plan/plans';
import { batch, builder, Citation, described } from '../kernel/index.ts';
import { isHidden } from './ledger-figures.type.ts';
import { Pledge } from './pledge.type.ts';

/** The policy of the committee, read once for all pledges. */
const policyOf = batch<string, LedgerPolicy>(async ({ actor, readers }, keys) => {
  const policy = await ledgerPolicyOf(readers, actor.committee);
  return keys.map(() => policy);
});

const FundGivingState = builder.enumType('FundGivingState', {
  description: 'Whether money of a pledge may be moved to another pledge, and why.',
  values: described<GivingCode>({
    POOL_OF_FUNDS: 'Funds from which the plan draws together, of wards that it does not name: moved first.',
    WARD_WITHOUT_NEAR_POOR: 'Fund of a ward without near-poor households: moved first.',
    FREE: 'A fund that is tied to no ward.',
    TIED_TO_WARD: 'The ward has near-poor households: its money stays there by the policy of the committee.',
    NOT_A_FUND: 'What a body promises is its own to give: it is not moved.',
  }),
});

interface Giving {
  readonly state: GivingCode;
  readonly ground: CitationShape | null;
}

const FundGiving = builder.objectRef<Giving>('FundGiving').implement({
  description: 'Whether money of a pledge may be moved to another pledge (điều tiết quỹ).',
  fields: (t) => ({
    state: t.field({ type: FundGivingState, description: 'Whether, and why.', resolve: ({ state }) => state }),
    ground: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan says whose money is moved; null where it does not.',
      resolve: ({ ground }) => ground,
    }),
  }),
});

builder.objectField(Pledge, 'giving', (t) =>
  t.field({
    type: FundGiving,
    nullable: true,
    description:
      'Whether its money may be moved to another pledge. Null: not shown, another ward’s pledge to who sees one ward only.',
    resolve: async (pledge, _args, context) => {
      if (isHidden(context, pledge)) return null;
      const { plan, loaders, actor } = context;
      const policy = await loaders.load(policyOf, actor.committee);
      return { state: fundGivingOf(plan, pledge, policy), ground: reallocationGround(plan) };
    },
  }),
);
