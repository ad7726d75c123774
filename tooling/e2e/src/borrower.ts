import type { Visit } from './browser.ts';
import { documentIdOf, type Site } from './site.ts';

/** A near-poor household that wants to build or repair its house. */
export async function findBorrower(site: Site, { context }: Visit): Promise<{ id: string; headName: string }> {
  const where = { class: ['NEAR_POOR'], need: ['HOUSING_REPAIR', 'HOUSING_NEW_BUILD'] };
  const answer = await context.request.post('/graphql', {
    data: { documentId: documentIdOf('HouseholdList'), variables: { first: 1, where } },
    headers: { origin: site.url, 'x-vuonlen-csrf': '1' },
  });
  const { data } = (await answer.json()) as { data: { households: { nodes: { id: string; headName: string }[] } } };
  const [household] = data.households.nodes;
  if (!household) throw new Error('The demo register has no household in need of a house.');
  return household;
}
