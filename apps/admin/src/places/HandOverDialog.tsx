import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { IdempotencyKeys, usePage } from '../api/index.ts';
import { HandOverHouseholdDocument, HandoverFilesDocument, type HandoverFilesQuery } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import {
  ActDialog,
  Choice,
  ClosedPeriodNotice,
  DateField,
  EmptyState,
  ListPages,
  PageFailed,
  PageLoading,
  TextLine,
  useDialogAct,
  useDialogPlace,
  useIssues,
} from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { freshHandOver, type HandOverDraft, handOverInput, handOverSides } from './hand-over-draft.ts';
import type { UnitOption } from './RecordSuccessionDialog.tsx';

const size = 100;

interface Props {
  readonly from: UnitOption;
  /** Those that stand in its place on the day. */
  readonly receivers: readonly UnitOption[];
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly draft: HandOverDraft;
  readonly set: (change: Partial<HandOverDraft>) => void;
  readonly issueAt: ReturnType<typeof useIssues>;
}

function Signers({ draft, set, issueAt }: FieldsProps) {
  const { places } = useLateWords();
  return handOverSides.map((side, at) => {
    const signer = draft.signers[side];
    const change = (to: Partial<typeof signer>): void =>
      set({ signers: { ...draft.signers, [side]: { ...signer, ...to } } });
    const label = places.sides[side];
    return (
      <Box key={side} sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 1.5 }}>
        <TextLine
          label={places.signer(label)}
          required
          value={signer.name}
          onChange={(name) => change({ name })}
          {...issueAt(`signers.${at}.name`)}
        />
        <TextLine
          label={places.position(label)}
          required
          value={signer.position}
          onChange={(position) => change({ position })}
        />
      </Box>
    );
  });
}

function Minutes({ draft, set, issueAt }: FieldsProps) {
  const { places } = useLateWords();
  const viewer = useViewer();
  return (
    <>
      <TextLine
        label={places.minutesNumber}
        required
        value={draft.minutesNumber}
        onChange={(minutesNumber) => set({ minutesNumber })}
      />
      <DateField
        label={places.handedOverOn}
        required
        value={draft.handedOverOn}
        onChange={(handedOverOn) => set({ handedOverOn })}
        {...issueAt('handedOverOn')}
      />
      <ClosedPeriodNotice on={draft.handedOverOn} today={viewer?.workingDate} />
      <TextLine
        label={places.items}
        required
        multiline
        minRows={3}
        helperText={places.itemsHint}
        value={draft.items}
        onChange={(items) => set({ items })}
        {...issueAt('items')}
      />
      <Signers draft={draft} set={set} issueAt={issueAt} />
      <TextLine label={places.handOverReason} value={draft.reason} onChange={(reason) => set({ reason })} />
    </>
  );
}

type File = HandoverFilesQuery['households']['nodes'][number];

function Fields({ files, receivers, ...rest }: FieldsProps & Pick<Props, 'receivers'> & { files: readonly File[] }) {
  const { places } = useLateWords();
  const { draft, set } = rest;
  if (files.length === 0) return <EmptyState title={places.noFiles} hint={places.noFilesHint} />;
  return (
    <>
      <Typography color="textSecondary">{places.handOverHint}</Typography>
      <Choice
        label={places.file}
        required
        value={draft.household}
        onChange={(household) => set({ household })}
        labels={Object.fromEntries(files.map(({ id, headName, code }) => [id, places.fileOf(headName, code)]))}
      />
      <Choice
        label={places.receiver}
        required
        value={draft.to}
        onChange={(to) => set({ to })}
        labels={Object.fromEntries(receivers.map(({ id, label }) => [id, label]))}
      />
      <Minutes {...rest} />
    </>
  );
}

/** Hands the file of a household over to the successor of its ward, by minutes that both sides signed. */
export function HandOverDialog({ from, receivers, onClose }: Props) {
  const { places } = useLateWords();
  const viewer = useViewer();
  const place = useDialogPlace();
  const { data, error, retry } = usePage(HandoverFilesDocument, { place: from.id, first: size, after: place.after });
  const [draft, setDraft] = useState<HandOverDraft>(() => freshHandOver(viewer?.workingDate ?? '', receivers));
  const [keys] = useState(() => new IdempotencyKeys());
  const { act, submit } = useDialogAct(HandOverHouseholdDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const files = data?.households.nodes ?? [];
  // A file of another page is not among those to choose from any more.
  const turning: typeof place = {
    ...place,
    go: (...to) => {
      setDraft({ ...draft, household: '' });
      place.go(...to);
    },
  };
  const input = handOverInput(draft, files.find(({ id }) => id === draft.household)?.version);
  return (
    <ActDialog
      title={places.handOverOf(from.label)}
      submit={places.handOver}
      act={act}
      ready={input !== null}
      onClose={onClose}
      onSubmit={() => (input ? submit({ input: { ...input, idempotencyKey: keys.of(input) } }) : undefined)}
    >
      {error ? <PageFailed retry={retry} /> : null}
      {data || error ? null : <PageLoading />}
      {data ? (
        <Fields
          files={files}
          receivers={receivers}
          draft={draft}
          set={(change) => setDraft({ ...draft, ...change })}
          issueAt={issueAt}
        />
      ) : null}
      {data && (place.after !== null || data.households.pageInfo.hasNextPage) ? (
        <ListPages label={places.file} rows={places.files} place={turning} size={size} list={data.households} />
      ) : null}
    </ActDialog>
  );
}
