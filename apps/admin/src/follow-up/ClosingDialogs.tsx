import { Typography } from '@mui/material';
import { useState } from 'react';
import {
  EndSponsorshipDocument,
  type GiftRowFragment,
  type SponsorshipRowFragment,
  VoidGiftDocument,
  VoidSponsorshipDocument,
} from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { ActDialog, type ActState, DateField, TextLine, useDialogAct, useIssues } from '../ui/index.ts';
import { useViewer } from '../users/index.ts';
import { useGiverName } from './use-giver-name.ts';

interface VoidProps {
  readonly title: string;
  readonly submit: string;
  readonly act: ActState;
  readonly onSubmit: (reason: string) => unknown;
  readonly onClose: () => void;
}

function VoidDialog({ title, submit, act, onSubmit, onClose }: VoidProps) {
  const { followUp } = useLateWords();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={title}
      submit={submit}
      act={act}
      ready={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onSubmit(reason.trim())}
    >
      <Typography color="textSecondary">{followUp.voidHint}</Typography>
      <TextLine label={followUp.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

/** Voids a gift that was recorded by mistake. */
export function VoidGiftDialog({ gift, onClose }: { gift: GiftRowFragment; onClose: () => void }) {
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const { act, submit } = useDialogAct(VoidGiftDocument, onClose);
  const { id, version: expectedVersion } = gift;
  return (
    <VoidDialog
      title={followUp.voidGiftOf(giverName(gift.giver))}
      submit={followUp.voidGift}
      act={act}
      onClose={onClose}
      onSubmit={(reason) => submit({ input: { id, expectedVersion, reason } })}
    />
  );
}

interface SponsorshipProps {
  readonly sponsorship: SponsorshipRowFragment;
  readonly onClose: () => void;
}

/** Voids a sponsorship that was recorded by mistake. */
export function VoidSponsorshipDialog({ sponsorship, onClose }: SponsorshipProps) {
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const { act, submit } = useDialogAct(VoidSponsorshipDocument, onClose);
  const { id, version: expectedVersion } = sponsorship;
  return (
    <VoidDialog
      title={followUp.voidSponsorshipOf(giverName(sponsorship.sponsor))}
      submit={followUp.voidSponsorship}
      act={act}
      onClose={onClose}
      onSubmit={(reason) => submit({ input: { id, expectedVersion, reason } })}
    />
  );
}

/** Ends a sponsorship from a day on. */
export function EndSponsorshipDialog({ sponsorship, onClose }: SponsorshipProps) {
  const { followUp } = useLateWords();
  const giverName = useGiverName();
  const viewer = useViewer();
  const [until, setUntil] = useState<string>(viewer?.workingDate ?? '');
  const [reason, setReason] = useState('');
  const { act, submit } = useDialogAct(EndSponsorshipDocument, onClose);
  const issueAt = useIssues(act.refusal);
  const { id, version: expectedVersion } = sponsorship;
  return (
    <ActDialog
      title={followUp.endSponsorshipOf(giverName(sponsorship.sponsor))}
      submit={followUp.endSponsorship}
      act={act}
      ready={until !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => submit({ input: { id, expectedVersion, until, reason: reason.trim() } })}
    >
      <DateField label={followUp.endedOn} required value={until} onChange={setUntil} {...issueAt('until')} />
      <TextLine label={followUp.reason} required multiline minRows={2} value={reason} onChange={setReason} />
    </ActDialog>
  );
}
