import { countGifts, countSponsorships, listGifts, listSponsorships } from '@vuonlen/database/assignments';
import { z } from 'zod';
import {
  builder,
  connectionOf,
  idList,
  listing,
  orderOf,
  ownId,
  ownIds,
  pageArgs,
  pageSize,
  parseFilter,
} from '../kernel/index.ts';
import { Gift } from './gift.type.ts';
import { GiverKind } from './giver.type.ts';
import { Sponsorship, SponsorshipState } from './sponsorship.type.ts';

const SponsorshipWhere = builder.inputType('SponsorshipWhere', {
  description: 'Conditions of a list of sponsorships; all of them are necessary.',
  fields: (t) => ({
    state: t.field({ type: [SponsorshipState], description: 'How they stand; voided ones only when asked for.' }),
    sponsorKind: t.field({ type: [GiverKind], description: 'Kinds of sponsors.' }),
    sponsor: t.idList({ description: 'Bodies of the plan that sponsor.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    household: t.id({ description: 'One household.' }),
    runsOn: t.field({ type: 'Date', description: 'Runs on this day.' }),
  }),
});

const SponsorshipOrder = orderOf('Sponsorship', 'sponsorships', {
  RECORDED_AT: 'When it was recorded.',
  STARTS_ON: 'First day.',
});

const GiftWhere = builder.inputType('GiftWhere', {
  description: 'Conditions of a list of gifts; all of them are necessary.',
  fields: (t) => ({
    year: t.intList({ description: 'Years of the Tet.' }),
    giverKind: t.field({ type: [GiverKind], description: 'Kinds of givers.' }),
    giver: t.idList({ description: 'Bodies of the plan that give.' }),
    place: t.idList({ description: 'Wards of the households.' }),
    household: t.id({ description: 'One household.' }),
    money: t.boolean({ description: 'True: with money; false: in kind alone.' }),
    voided: t.boolean({ description: 'True: the voided ones instead of those that hold.' }),
  }),
});

const GiftOrder = orderOf('Gift', 'gifts', {
  RECORDED_AT: 'When it was recorded.',
  GIVEN_ON: 'Day on which it was given.',
});

const SponsorshipConnection = connectionOf('Sponsorship', Sponsorship);
const GiftConnection = connectionOf('Gift', Gift);
const years = z.array(z.int().min(1900).max(2999)).max(100).nullish();

const latestFirst = { field: 'RECORDED_AT', direction: 'DESC' } as const;

builder.queryField('sponsorships', (t) =>
  t.field({
    type: SponsorshipConnection,
    description: 'Sponsorships within the reader’s scope (nhận đỡ đầu).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: SponsorshipWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: SponsorshipOrder, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      parseFilter(z.object({ sponsor: idList, place: idList }), where ?? {});
      const conditions = {
        ...where,
        sponsor: ownIds('Agency', where?.sponsor),
        place: ownIds('Place', where?.place),
        household: ownId('Household', where?.household),
      };
      const options = { order: orderBy ?? latestFirst, first: pageSize(first), after };
      return listing(listSponsorships(readers, scope, conditions, options), {
        countAll: () => countSponsorships(readers, scope, conditions),
      });
    },
  }),
);

builder.queryField('gifts', (t) =>
  t.field({
    type: GiftConnection,
    description: 'Gifts at Tet within the reader’s scope (quà Tết Nguyên đán).',
    args: {
      ...pageArgs(t),
      where: t.arg({ type: GiftWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: GiftOrder, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      parseFilter(z.object({ giver: idList, place: idList, year: years }), where ?? {});
      const conditions = {
        ...where,
        giver: ownIds('Agency', where?.giver),
        place: ownIds('Place', where?.place),
        household: ownId('Household', where?.household),
      };
      const options = { order: orderBy ?? latestFirst, first: pageSize(first), after };
      return listing(listGifts(readers, scope, conditions, options), {
        countAll: () => countGifts(readers, scope, conditions),
      });
    },
  }),
);
