import { Box, Divider, Typography } from '@mui/material';
import { type AppraisalItem, appraisalItemLabels, appraisalItems } from '@vuonlen/plan/assignments';
import { useState } from 'react';
import { type Chosen, chosenPledge, legInputs, PledgeField, partsOf } from '../assignments/index.ts';
import { AppraiseProposalDocument } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { ActDialog, booleanOf, TextLine, useDialogAct, type YesNo, YesNoField } from '../ui/index.ts';
import type { StepProps } from './NextSteps.tsx';

interface Item {
  readonly isMet: YesNo | '';
  readonly note: string;
}

const unanswered = Object.fromEntries(appraisalItems.map((item) => [item, { isMet: '', note: '' }])) as Record<
  AppraisalItem,
  Item
>;

function Checklist({
  items,
  set,
}: {
  items: Record<AppraisalItem, Item>;
  set: (item: AppraisalItem, to: Item) => void;
}) {
  const words = useLateWords();
  const text = useText();
  return appraisalItems.map((item) => (
    <Box
      key={item}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}
    >
      <YesNoField
        required
        label={text(appraisalItemLabels[item])}
        value={items[item].isMet}
        onChange={(isMet) => set(item, { ...items[item], isMet })}
      />
      <TextLine
        label={words.proposals.itemNote(text(appraisalItemLabels[item]))}
        value={items[item].note}
        onChange={(note) => set(item, { ...items[item], note })}
      />
    </Box>
  ));
}

/** The standing agency checks a proposal point by point and names the pledges that are to pay. */
export function AppraiseDialog({ proposal, onClose }: StepProps) {
  const words = useLateWords();
  const text = useText();
  const [items, setItems] = useState(unanswered);
  const [note, setNote] = useState('');
  const [expectedVersion] = useState(proposal.version);
  const { measure, household, legs: named } = proposal;
  const parts = partsOf(measure, household.place.id);
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(
      parts.flatMap(({ pledges }, index) => {
        const pledge = pledges.find(({ id }) => named.some((leg) => leg.pledge.id === id));
        return pledge ? [[index, pledge.id]] : [];
      }),
    ),
  );
  const { act, submit } = useDialogAct(AppraiseProposalDocument, onClose);
  const legs = legInputs(parts, chosen, measure.rate);
  const isAnswered = appraisalItems.every((item) => items[item].isMet !== '');
  const send = () =>
    submit({
      input: {
        proposal: proposal.id,
        expectedVersion,
        note: note.trim() || null,
        legs,
        items: appraisalItems.map((item) => ({
          item,
          isMet: booleanOf(items[item].isMet) === true,
          note: items[item].note.trim() || null,
        })),
      },
    });
  return (
    <ActDialog
      title={words.proposals.appraiseTitle(household.headName)}
      submit={words.proposals.appraiseSubmit}
      act={act}
      ready={isAnswered && legs !== null}
      wide
      onClose={onClose}
      onSubmit={send}
    >
      <Typography color="textSecondary">{words.proposals.appraiseHint}</Typography>
      <Checklist items={items} set={(item, to) => setItems({ ...items, [item]: to })} />
      <Divider />
      <Typography component="h3" variant="h3">
        {words.proposals.sources}: {text(measure.name)}
      </Typography>
      {parts.map((part, index) => (
        <PledgeField
          key={part.code ?? 'whole'}
          part={part}
          value={chosenPledge(part, chosen[index])}
          onChange={(pledge) => setChosen({ ...chosen, [index]: pledge })}
        />
      ))}
      <TextLine label={words.proposals.conclusion} value={note} onChange={setNote} multiline minRows={2} />
    </ActDialog>
  );
}
