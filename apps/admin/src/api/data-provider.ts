import type { CreateParams, DataProvider, GetListParams, GetListResult, RaRecord, UpdateParams } from 'react-admin';

/** How one resource is read and written; what a resource does not offer is refused. */
export interface Resource {
  readonly getList?: (params: GetListParams) => Promise<GetListResult>;
  readonly getOne?: (id: string) => Promise<RaRecord>;
  readonly getMany?: (ids: readonly string[]) => Promise<RaRecord[]>;
  readonly create?: (params: CreateParams) => Promise<RaRecord>;
  readonly update?: (params: UpdateParams) => Promise<RaRecord>;
}

function refuse(resource: string, method: string): never {
  throw new Error(`${resource} offers no ${method}`);
}

/** react-admin's data provider over the resources of the contexts. Business acts do not pass here: see `useAct`. */
export function createDataProvider(resources: Readonly<Record<string, Resource>>): DataProvider {
  const of = (name: string): Resource => resources[name] ?? {};
  const provider = {
    async getList(name: string, params: GetListParams) {
      return (await of(name).getList?.(params)) ?? refuse(name, 'getList');
    },
    async getOne(name: string, { id }: { id: string }) {
      return { data: (await of(name).getOne?.(id)) ?? refuse(name, 'getOne') };
    },
    async getMany(name: string, { ids }: { ids: string[] }) {
      return { data: (await of(name).getMany?.(ids)) ?? refuse(name, 'getMany') };
    },
    async create(name: string, params: CreateParams) {
      return { data: (await of(name).create?.(params)) ?? refuse(name, 'create') };
    },
    async update(name: string, params: UpdateParams) {
      return { data: (await of(name).update?.(params)) ?? refuse(name, 'update') };
    },
    getManyReference: async (name: string) => refuse(name, 'getManyReference'),
    updateMany: async (name: string) => refuse(name, 'updateMany'),
    delete: async (name: string) => refuse(name, 'delete'),
    deleteMany: async (name: string) => refuse(name, 'deleteMany'),
  };
  return provider as unknown as DataProvider;
}
