import { type Reader, type Scope, withinScope } from '../kernel/index.ts';

/** The places in which households of the scope live, those that are no more among them until their files go over. */
export async function listInhabitedPlaces(reader: Reader, scope: Scope): Promise<string[]> {
  const rows = await reader.selectFrom('household').where(withinScope(scope)).select('place').distinct().execute();
  return rows.map(({ place }) => place);
}
