import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import type { Contender } from './contender.ts';

/** PostGraphile 5 as its documentation has it: amber preset, simple inflection, lists as connections, no mutations. */
export const postGraphile: Contender = {
  async serve({ url }) {
    const instance = postgraphile({
      extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
      pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 10 } })],
      grafast: { explain: false },
      grafserv: { watch: false, graphiql: false, websockets: false, graphqlOverGET: false },
      schema: { retryOnInitFail: false },
      disablePlugins: ['PgIndexBehaviorsPlugin', 'MutationPlugin', 'MutationPayloadQueryPlugin'],
    });
    const server = createServer();
    await instance.createServ(grafserv).addTo(server);
    return server;
  },
};
