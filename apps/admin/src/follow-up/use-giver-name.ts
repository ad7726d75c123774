import type { GiftRowFragment } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';

/** The name of a giver or sponsor; that of a benefactor may be withheld. */
export function useGiverName(): (giver: GiftRowFragment['giver']) => string {
  const { followUp } = useLateWords();
  const text = useText();
  return ({ agency, name }) => (agency ? text(agency.name) : (name ?? followUp.hiddenGiver));
}
