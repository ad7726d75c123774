import { Box } from '@mui/material';
import { formatNumber } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { outcomeTone, reasonsAgainst } from '../assignments/index.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, ChoiceList, type ChoiceRow, EmptyState, ReasonList, StatusChip } from '../ui/index.ts';
import { type Candidate, isOpen } from './candidates.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  /** Keys of those that were left out. */
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

/** What the plan says of a candidate, with the clause where it speaks against. */
function State({ candidate: { decision, hasIt } }: { candidate: Candidate }) {
  const words = useLateWords();
  if (hasIt === 'PROPOSAL') return <StatusChip tone="info" label={words.many.propose.openAlready} />;
  if (hasIt === 'SUPPORT') return <StatusChip tone="good" label={words.assignments.cellHeld(1)} />;
  return (
    <>
      <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
      {decision.outcome === 'GRANTED' ? null : <ReasonList reasons={reasonsAgainst(decision)} />}
    </>
  );
}

/** Whom the rows are about, by name, with the needs that are on record. */
export function useCandidateNames() {
  const words = useLateWords();
  const text = useText();
  return ({ household, member, measure }: Candidate) => {
    const needs = (household.facts?.needs ?? []).map(({ kind }) => words.vocabulary.need[kind]);
    const name = [household.headName, member?.fullName].filter(Boolean).join(', ');
    const said = needs.length > 0 ? words.many.needs([...new Set(needs)].join(', ')) : '';
    return {
      name: words.parts.proposalName(name, text(measure.name)),
      detail: [household.code, household.place.name, said].filter(Boolean).join(' · '),
    };
  };
}

/** Who is granted the chosen measures; on demand also who is not, and why. */
export function CandidateRows({ candidates, left, setLeft }: Props) {
  const { many } = useLateWords();
  const namesOf = useCandidateNames();
  const [only, setOnly] = useState<'OPEN' | 'ALL'>('OPEN');
  const open = candidates.filter(isOpen);
  const rows = (only === 'ALL' ? candidates : open).map((candidate): ChoiceRow => {
    const state = <State candidate={candidate} />;
    return { key: candidate.key, ...namesOf(candidate), isOpen: isOpen(candidate), state };
  });
  return (
    <>
      <Box sx={{ maxWidth: 360 }}>
        <Choice
          label={many.only}
          required
          value={only}
          onChange={(to) => setOnly(to || 'OPEN')}
          labels={{
            OPEN: `${many.onlyOpen} (${formatNumber(open.length)})`,
            ALL: `${many.onlyAll} (${formatNumber(candidates.length)})`,
          }}
        />
      </Box>
      {rows.length === 0 ? (
        <EmptyState title={many.nothing} hint={many.nothingHint} />
      ) : (
        <ChoiceList label={many.rows} rows={rows} left={left} setLeft={setLeft} />
      )}
    </>
  );
}
