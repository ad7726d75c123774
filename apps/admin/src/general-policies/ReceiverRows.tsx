import { Box } from '@mui/material';
import { formatNumber, formatShortDate, isoDate } from '@vuonlen/plan/kernel';
import { useState } from 'react';
import { outcomeTone, reasonsAgainst } from '../assignments/index.ts';
import { useLateWords } from '../i18n/index.ts';
import { Choice, ChoiceList, type ChoiceRow, EmptyState, ReasonList, StatusChip } from '../ui/index.ts';
import { isOpen, type Receiver, type ReceiverQuestion } from './receivers.ts';

interface Props {
  readonly receivers: readonly Receiver[];
  readonly question: ReceiverQuestion;
  /** Keys of those that were left out. */
  readonly left: ReadonlySet<string>;
  readonly setLeft: (left: ReadonlySet<string>) => void;
}

/** What the plan says of a receiver, or since when it is on record. */
function State({ receiver: { decision, since } }: { receiver: Receiver }) {
  const words = useLateWords();
  if (since !== null)
    return <StatusChip tone="info" label={words.many.record.since(formatShortDate(isoDate(since)))} />;
  return (
    <>
      <StatusChip tone={outcomeTone[decision.outcome]} label={words.vocabulary.outcome[decision.outcome]} />
      {decision.outcome === 'GRANTED' ? null : <ReasonList reasons={reasonsAgainst(decision)} />}
    </>
  );
}

/** A receiver by name. */
export function namesOf({ household, member }: Receiver) {
  const ofWhom = member === null || member.fullName === household.headName ? [] : [household.headName];
  return {
    name: member?.fullName ?? household.headName,
    detail: [...ofWhom, household.code, household.place.name].filter(Boolean).join(' · '),
  };
}

/** Who is entitled and has it not; on demand also the others, and why. */
export function ReceiverRows({ receivers, question, left, setLeft }: Props) {
  const { many } = useLateWords();
  const [only, setOnly] = useState<'OPEN' | 'ALL'>('OPEN');
  const open = receivers.filter((one) => isOpen(one, question));
  const rows = (only === 'ALL' ? receivers : open).map((receiver): ChoiceRow => {
    const state = <State receiver={receiver} />;
    return { key: receiver.key, ...namesOf(receiver), isOpen: isOpen(receiver, question), state };
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
            ALL: `${many.onlyAll} (${formatNumber(receivers.length)})`,
          }}
        />
      </Box>
      {rows.length === 0 ? (
        <EmptyState title={many.nothing} hint={many.nothingHint} />
      ) : (
        <ChoiceList label={many.record.list} rows={rows} left={left} setLeft={setLeft} />
      )}
    </>
  );
}
