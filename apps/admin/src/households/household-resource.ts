import { HttpError } from 'react-admin';
import { KeysetPages, type Resource, type Send } from '../api/index.ts';
import { HouseholdCursorDocument, HouseholdListDocument, HouseholdsByIdsDocument } from '../gql/graphql.ts';
import { orderOf, whereOf } from './household-where.ts';
import type { ListMeta } from './list-meta.ts';

/** The register for react-admin: numbered pages over keyset cursors, with the exact total. */
export function createHouseholdResource(send: Send): Resource {
  const pages = new KeysetPages();
  const getMany = async (ids: readonly string[]) => {
    const data = await send(HouseholdsByIdsDocument, { where: { ids: [...ids] }, first: ids.length });
    return data.households.nodes;
  };
  return {
    getMany,
    async getOne(id) {
      const [household] = await getMany([id]);
      if (!household) throw new HttpError('Not found', 404);
      return household;
    },
    async getList({ filter, sort, pagination }) {
      const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
      const query = { where: whereOf(filter ?? {}), orderBy: orderOf(sort) };
      const list = JSON.stringify([query, perPage]);
      const after = await pages.startOf(list, page, perPage, async (first, cursor) => {
        const data = await send(HouseholdCursorDocument, { ...query, first, after: cursor });
        return data.households.pageInfo;
      });
      if (after === undefined) return { data: [], total: (page - 1) * perPage };
      const { households, wards, plan } = await send(HouseholdListDocument, { ...query, first: perPage, after });
      pages.remember(list, page, households.pageInfo);
      return {
        data: households.nodes,
        total: households.totalCount,
        pageInfo: { hasNextPage: households.pageInfo.hasNextPage, hasPreviousPage: page > 1 },
        meta: { wards, measures: plan.measures, counts: households.facets } satisfies ListMeta,
      };
    },
  };
}
