import { Box } from '@mui/material';
import type { EntitlementOptionsQuery } from '../gql/graphql.ts';
import { useLateWords, useText } from '../i18n/index.ts';
import { Choice, DateField, MoneyField, TextLine, type useIssues } from '../ui/index.ts';
import { type DetailsDraft, isUnreadAmount } from './details-draft.ts';

interface Props {
  readonly agencies: EntitlementOptionsQuery['plan']['agencies'];
  readonly draft: DetailsDraft;
  readonly set: (change: Partial<DetailsDraft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

/** Who listed the receiver, who gave it, when, and until when it holds. */
export function DetailsFields({ agencies, draft, set, issueAt }: Props) {
  const { policies } = useLateWords();
  const text = useText();
  const bodies = Object.fromEntries(agencies.map(({ id, name }) => [id, text(name)]));
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <Choice
          label={policies.listedBy}
          value={draft.listedBy}
          onChange={(listedBy) => set({ listedBy })}
          labels={bodies}
          {...issueAt('listedBy')}
        />
        <Choice
          label={policies.givenBy}
          value={draft.givenBy}
          onChange={(givenBy) => set({ givenBy })}
          labels={bodies}
          {...issueAt('givenBy')}
        />
        <DateField
          label={policies.givenOn}
          value={draft.givenOn}
          onChange={(givenOn) => set({ givenOn })}
          {...issueAt('givenOn')}
        />
        <DateField
          label={policies.validUntil}
          helperText={policies.validUntilHint}
          value={draft.validUntil}
          onChange={(validUntil) => set({ validUntil })}
          {...issueAt('validUntil')}
        />
        <MoneyField
          label={policies.amount}
          error={isUnreadAmount(draft)}
          value={draft.amount}
          onChange={(amount) => set({ amount })}
        />
        <TextLine label={policies.document} value={draft.document} onChange={(document) => set({ document })} />
      </Box>
      <TextLine label={policies.note} multiline minRows={2} value={draft.note} onChange={(note) => set({ note })} />
    </>
  );
}
