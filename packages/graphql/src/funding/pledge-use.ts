import { listPledgeCounters } from '@vuonlen/database/funding';
import type { Pledge as PledgeShape } from '@vuonlen/plan/funding';
import { type Vnd, vnd } from '@vuonlen/plan/kernel';
import { batch, builder, type Context, relation } from '../kernel/index.ts';
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

/** What is used of a pledge; none for the money of another ward, which who sees one ward only may not know. */
function shownUse({ id, place }: PledgeShape, _args: object, { scope }: Context): string | null {
  const isAnothers = place !== null && scope.places !== 'ALL' && !scope.places.includes(place);
  return isAnothers ? null : id;
}

builder.objectFields(Pledge, (t) => ({
  used: t.int({
    nullable: true,
    description: 'What live supports draw on it; null: not shown, another ward’s pledge to who sees one ward only.',
    ...relation({ of: useOf, key: shownUse, show: ({ used }) => used }),
  }),
  left: t.int({
    nullable: true,
    description: 'What is left of its limit; null where what is used is not shown.',
    ...relation({ of: useOf, key: shownUse, show: ({ used }, _args, { quantity }) => quantity.value - used }),
  }),
  usedMoney: t.field({
    type: 'VND',
    nullable: true,
    description:
      'Money of the live supports that draw on it, where they name an amount; null where what is used is not shown.',
    ...relation({ of: useOf, key: shownUse, show: ({ money }) => money }),
  }),
}));
