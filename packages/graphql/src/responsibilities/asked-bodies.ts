import type { Plan } from '@vuonlen/plan/plans';
import { ownIds } from '../kernel/index.ts';

/** The bodies that a list is asked for: an entry that speaks for several asks for each of them (UBND các phường). */
export function askedBodies({ agencies }: Plan, ids: Parameters<typeof ownIds>[1]): readonly string[] | undefined {
  const asked = ownIds('Agency', ids);
  if (!asked) return undefined;
  const members = agencies.filter(({ memberOf }) => memberOf !== undefined && asked.includes(memberOf));
  return [...asked, ...members.map(({ id }) => id)];
}
