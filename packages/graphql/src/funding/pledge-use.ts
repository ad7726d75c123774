import { listPledgeCounters } from '@vuonlen/database/funding';
import { can } from '@vuonlen/permissions';
import type { Pledge as PledgeShape } from '@vuonlen/plan/funding';
import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import { batch, builder, type Context, isAnotherWards, relation } from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

interface Use {
  readonly limit: number;
  readonly used: number;
  readonly money: Vnd;
}

const nothing: Use = { limit: 0, used: 0, money: vnd(0) };

/** What live supports draw on pledges. */
export const useOf = batch<string, Use>(async ({ actor, readers }, pledges) => {
  const counters = new Map((await listPledgeCounters(readers, actor.committee)).map((row) => [row.pledge, row]));
  return pledges.map((pledge) => {
    const row = counters.get(pledge);
    return row ? { limit: row.limit, used: row.used, money: vnd(row.usedMoney) } : nothing;
  });
});

/** The pledge whose use is shown; null for the money of another ward to who sees one ward only, and without the right to it. */
function shownUse({ id, place }: PledgeShape, _args: object, context: Context): string | null {
  return isAnotherWards(context, place) || !can(context.actor, 'progress.read') ? null : id;
}

builder.objectFields(Pledge, (t) => ({
  limit: t.int({
    description:
      'What is promised, with what came beyond it or was moved; the database refuses more. Where what is used is not shown, the quantity of the plan.',
    resolve: async (pledge, args, context) => {
      const shown = shownUse(pledge, args, context);
      return shown === null ? pledge.quantity.value : (await context.loaders.load(useOf, shown)).limit;
    },
  }),
  used: t.int({
    nullable: true,
    description: 'What live supports draw on it; null: not shown, another ward’s pledge to who sees one ward only.',
    ...relation({ of: useOf, key: shownUse, show: ({ used }) => used }),
  }),
  left: t.int({
    nullable: true,
    description: 'What is left of its limit; null where what is used is not shown.',
    ...relation({ of: useOf, key: shownUse, show: ({ limit, used }) => limit - used }),
  }),
  usedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Money of the live supports that draw on it, where they name an amount; null where what is used is not shown.',
    ...relation({ of: useOf, key: shownUse, show: ({ money }) => money }),
  }),
}));
