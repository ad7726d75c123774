import { formatNumber } from '@vuonlen/plan/kernel';
import type { ProposeSupportsItem } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { TrialDialog } from '../ui/index.ts';
import { useCandidateNames } from './CandidateRows.tsx';
import type { Candidate } from './candidates.ts';
import { type Begun, useProposing } from './use-proposing.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  /** In the order of the candidates. */
  readonly items: readonly ProposeSupportsItem[];
  readonly drop: (keys: ReadonlySet<string>) => void;
  readonly onClose: () => void;
  readonly onBegun: (begun: Begun[]) => void;
}

/** What the server says of each proposal; then all of them are begun, or none. */
export function ProposeManyDialog({ candidates, items, drop, onClose, onBegun }: Props) {
  const { many } = useLateWords();
  const namesOf = useCandidateNames();
  const { tried, refused, isTrying, isError, act, begin } = useProposing(items, true, onBegun);
  const rows = tried?.flatMap(({ index, refusal }) => {
    const candidate = candidates[index];
    return candidate ? [{ key: candidate.key, ...namesOf(candidate), refusal, warnings: [] }] : [];
  });
  return (
    <TrialDialog
      title={many.propose.title}
      submit={many.propose.submit(formatNumber(items.length))}
      act={act}
      items={rows ?? null}
      isTrying={isTrying}
      isError={isError}
      refused={refused}
      drop={drop}
      onSubmit={begin}
      onClose={onClose}
    />
  );
}
