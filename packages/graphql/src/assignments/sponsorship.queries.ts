import {
  countGifts,
  countSponsorships,
  type GiftOrderField as GiftOrderFieldCode,
  listGifts,
  listSponsorships,
  type SponsorshipOrderField as SponsorshipOrderFieldCode,
} from '@vuonlen/database/assignments';
import { z } from 'zod';
import { OrderDirection } from '../households/index.ts';
import { builder, connectionOf, described, idList, ownIds, pageSize, parseFilter, readPage } from '../kernel/index.ts';
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

const SponsorshipOrderField = builder.enumType('SponsorshipOrderField', {
  description: 'By what a list of sponsorships is sorted.',
  values: described<SponsorshipOrderFieldCode>({
    RECORDED_AT: 'When it was recorded.',
    STARTS_ON: 'First day.',
  }),
});

const SponsorshipOrder = builder.inputType('SponsorshipOrder', {
  description: 'How a list of sponsorships is sorted.',
  fields: (t) => ({
    field: t.field({ type: SponsorshipOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
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

const GiftOrderField = builder.enumType('GiftOrderField', {
  description: 'By what a list of gifts is sorted.',
  values: described<GiftOrderFieldCode>({
    RECORDED_AT: 'When it was recorded.',
    GIVEN_ON: 'Day on which it was given.',
  }),
});

const GiftOrder = builder.inputType('GiftOrder', {
  description: 'How a list of gifts is sorted.',
  fields: (t) => ({
    field: t.field({ type: GiftOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
  }),
});

const SponsorshipConnection = connectionOf('Sponsorship', Sponsorship);
const GiftConnection = connectionOf('Gift', Gift);
const nobody = '00000000-0000-0000-0000-000000000000';
const years = z.array(z.int().min(1900).max(2999)).max(100).nullish();

/** The one household that a list asks for; an id of something else finds nothing. */
function householdOf(id: string | null | undefined): string | undefined {
  return id ? (ownIds('Household', [id])?.[0] ?? nobody) : undefined;
}

builder.queryField('sponsorships', (t) =>
  t.field({
    type: SponsorshipConnection,
    description: 'Sponsorships within the reader’s scope (nhận đỡ đầu).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: SponsorshipWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: SponsorshipOrder, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      parseFilter(z.object({ sponsor: idList, place: idList }), where ?? {});
      const conditions = {
        ...where,
        sponsor: ownIds('Agency', where?.sponsor),
        place: ownIds('Place', where?.place),
        household: householdOf(where?.household),
      };
      const options = {
        order: orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const),
        first: pageSize(first),
        after,
      };
      const page = await readPage(listSponsorships(readers, scope, conditions, options));
      return { ...page, countAll: () => countSponsorships(readers, scope, conditions) };
    },
  }),
);

builder.queryField('gifts', (t) =>
  t.field({
    type: GiftConnection,
    description: 'Gifts at Tet within the reader’s scope (quà Tết Nguyên đán).',
    args: {
      first: t.arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor of the row before the page.' }),
      where: t.arg({ type: GiftWhere, description: 'Conditions.' }),
      orderBy: t.arg({ type: GiftOrder, description: 'Order; the latest record first unless told.' }),
    },
    resolve: async (_root, { first, after, where, orderBy }, { readers, scope }) => {
      parseFilter(z.object({ giver: idList, place: idList, year: years }), where ?? {});
      const conditions = {
        ...where,
        giver: ownIds('Agency', where?.giver),
        place: ownIds('Place', where?.place),
        household: householdOf(where?.household),
      };
      const options = {
        order: orderBy ?? ({ field: 'RECORDED_AT', direction: 'DESC' } as const),
        first: pageSize(first),
        after,
      };
      const page = await readPage(listGifts(readers, scope, conditions, options));
      return { ...page, countAll: () => countGifts(readers, scope, conditions) };
    },
  }),
);
