import type { RevisionPartsFragment } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

type State = RevisionPartsFragment['state'];

const tones: Readonly<Record<State, Tone>> = { DRAFT: 'info', ADOPTED: 'good', ARCHIVED: 'plain', DISCARDED: 'plain' };

/** Where a revision of the plan stands. */
export function RevisionState({ state }: { state: State }) {
  const { states } = useLateWords().planRevisions;
  return <StatusChip tone={tones[state]} label={states[state]} />;
}
