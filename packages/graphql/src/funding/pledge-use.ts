import { listPledgeCounters } from '@vuonlen/database/funding';
import { can } from '@vuonlen/permissions';
import type { Pledge as PledgeShape } from '@vuonlen/plan/funding';
import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import { batch, builder, type Context, isAnotherWards } from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

interface Use {
  readonly limit: number;
  readonly used: number;
  readonly money: Vnd;
}

const nothing: Use = { limit: 0, used: 0, money: vnd(0) };

const useOf = batch<string, Use>(async ({ actor, readers }, pledges) => {
  const counters = new Map((await listPledgeCounters(readers, actor.committee)).map((row) => [row.pledge, row]));
  return pledges.map((pledge) => {
    const row = counters.get(pledge);
    return row ? { limit: row.limit, used: row.used, money: vnd(row.usedMoney) } : nothing;
  });
});

/** What is used of a pledge; null for the money of another ward to who sees one ward only, and without the right to it. */
function readUse(context: Context, { id, place }: PledgeShape): Promise<Use> | null {
  const isHidden = isAnotherWards(context, place) || !can(context.actor, 'progress.read');
  return isHidden ? null : context.loaders.load(useOf, id);
}

builder.objectFields(Pledge, (t) => ({
  limit: t.int({
    description:
      'What is promised, with what came beyond it or was moved; the database refuses more. Where what is used is not shown, the quantity of the plan.',
    resolve: async (pledge, _args, context) => (await readUse(context, pledge))?.limit ?? pledge.quantity.value,
  }),
  used: t.int({
    nullable: true,
    description: 'What live supports draw on it; null: not shown, another ward’s pledge to who sees one ward only.',
    resolve: async (pledge, _args, context) => (await readUse(context, pledge))?.used ?? null,
  }),
  left: t.int({
    nullable: true,
    description: 'What is left of its limit; null where what is used is not shown.',
    resolve: async (pledge, _args, context) => {
      const use = await readUse(context, pledge);
      return use && use.limit - use.used;
    },
  }),
  usedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Money of the live supports that draw on it, where they name an amount; null where what is used is not shown.',
    resolve: async (pledge, _args, context) => (await readUse(context, pledge))?.money ?? null,
  }),
}));
