import type { TestGateway } from '../start-test-gateway.ts';

const query = `{ viewer { committee { id } } plan { id measures { id } pledges { id } sources { id } agencies { id }
  duties { id } } wards { id } users { id }
  households(first: 200) { nodes { id members { id } needs { id } reviews { id } classificationDecisions { id }
    history { id } decisions { id } assignments { id } supportProposals { id } } } }`;

/** One id of each type of node that somebody reads; what the query does not reach is not among them. */
export async function nodesOfEachType(gateway: TestGateway, cookie: string): Promise<ReadonlyMap<string, string>> {
  const { body } = await gateway.query(query, { cookie });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const found = new Map<string, string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'id' || typeof inner !== 'string') look(inner);
      else {
        const [type = ''] = Buffer.from(inner, 'base64url').toString('utf8').split(':', 1);
        if (!found.has(type)) found.set(type, inner);
      }
    }
  };
  look(body.data);
  return found;
}
