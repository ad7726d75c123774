import { listPledgeCounters } from '@vuonlen/database/funding';
import type { Pledge as PledgeShape } from '@vuonlen/plan/funding';
import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import { batch, builder, type Context } from '../kernel/index.ts';
import { Pledge } from './pledge.type.ts';

interface Use {
  readonly used: number;
  readonly money: Vnd;
}

const nothing: Use = { used: 0, money: vnd(0) };

const useOf = batch<string, Use>(async ({ actor, readers }, pledges) => {
  const counters = new Map((await listPledgeCounters(readers, actor.committee)).map((row) => [row.pledge, row]));
  return pledges.map((pledge) => {
    const row = counters.get(pledge);
    return row ? { used: row.used, money: vnd(row.usedMoney) } : nothing;
  });
});

/** What is used of a pledge. The money of another ward shows nothing used to who sees one ward only. */
function readUse({ scope, loaders }: Context, { id, place }: PledgeShape): Promise<Use> | Use {
  const isAnothers = place !== null && scope.places !== 'ALL' && !scope.places.includes(place);
  return isAnothers ? nothing : loaders.load(useOf, id);
}

builder.objectFields(Pledge, (t) => ({
  used: t.int({
    description: 'What live supports draw on it. Of another ward’s pledge a ward officer sees 0.',
    resolve: async (pledge, _args, context) => (await readUse(context, pledge)).used,
  }),
  left: t.int({
    description: 'What is left of its limit.',
    resolve: async (pledge, _args, context) => pledge.quantity.value - (await readUse(context, pledge)).used,
  }),
  usedMoney: t.field({
    type: 'VND',
    description: 'Money of the live supports that draw on it, where they name an amount.',
    resolve: async (pledge, _args, context) => (await readUse(context, pledge)).money,
  }),
}));
